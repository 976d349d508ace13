"""A bare PySide6 main window, frozen and trimmed like the program: what benchmarks compare with."""

import sys
import time

START = time.perf_counter()

from PySide6.QtCore import QTimer  # noqa: E402 - the clock starts before Qt is loaded
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow  # noqa: E402


def main() -> int:
    """Show the window; with --quit-when-ready print how long it took and leave."""
    qt = QApplication(sys.argv)
    window = QMainWindow()
    window.setCentralWidget(QLabel("bare"))
    window.resize(1080, 720)
    window.show()
    if "--quit-when-ready" in sys.argv:
        QTimer.singleShot(0, lambda: (print(f'{{"ready_ms": {1000 * (time.perf_counter() - START):.0f}}}'), qt.quit()))
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
