"""A bare PySide6 main window, frozen and trimmed like the program: what benchmarks compare with.

It shows a ``QMainWindow`` of 1180 × 800 with one ``QLabel("bare")`` in it: the system's style, font and colours, no
style sheet, no translation, no icon, and nothing of the program is imported.
"""

import sys
import time

START = time.perf_counter()

from PySide6.QtCore import QTimer  # noqa: E402 - the clock starts before Qt is loaded
from PySide6.QtGui import QPaintEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow  # noqa: E402


class BareWindow(QMainWindow):
    """Tells when it is painted and leaves, if asked to."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint; what is painted is on the screen when the next event comes."""
        super().paintEvent(event)
        if "--quit-when-ready" in sys.argv:
            QTimer.singleShot(0, self.leave)

    def leave(self) -> None:
        """Print how long it took on the clock and on the processor (the interpreter's own start too), and leave."""
        wall, cpu = 1000 * (time.perf_counter() - START), 1000 * time.process_time()
        print(f'{{"ready_ms": {wall:.0f}, "cpu_ms": {cpu:.0f}}}', flush=True)
        QApplication.exit()


def main() -> int:
    """Show the window; with --quit-when-ready print how long it took until it was painted, and leave."""
    qt = QApplication(sys.argv)
    window = BareWindow()
    window.setCentralWidget(QLabel("bare"))
    window.resize(1180, 800)
    window.show()
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
