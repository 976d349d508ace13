"""What the three systems print. Written from knowledge of their formats, not captured on such machines: the layout is
theirs (blanks, capitals, line ends), the values are made up."""

REG_DESKTOP = (
    "\r\nHKEY_CURRENT_USER\\Control Panel\\Desktop\r\n"
    "    ActiveWndTrackTimeout    REG_DWORD    0x0\r\n"
    "    ScreenSaveActive    REG_SZ    1\r\n"
    "    ScreenSaverIsSecure    REG_SZ    1\r\n"
    "    ScreenSaveTimeOut    REG_SZ    600\r\n"
    "    SCRNSAVE.EXE    REG_SZ    C:\\Windows\\system32\\scrnsave.scr\r\n"
    "    WallPaper    REG_SZ    C:\\Users\\a b\\img0.jpg\r\n"
    "    PaintDesktopVersion    REG_DWORD    0x0\r\n"
    "\r\nHKEY_CURRENT_USER\\Control Panel\\Desktop\\Colors\r\n"
)
REG_DESKTOP_UNSET = REG_DESKTOP.replace("    ScreenSaverIsSecure    REG_SZ    1\r\n", "").replace(
    "    SCRNSAVE.EXE    REG_SZ    C:\\Windows\\system32\\scrnsave.scr\r\n", ""
)
REG_POLICY = (
    "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\r\n"
    "    ConsentPromptBehaviorAdmin    REG_DWORD    0x5\r\n"
    "    InactivityTimeoutSecs    REG_DWORD    0x384\r\n"
    "    legalnoticecaption    REG_SZ    \r\n"
)
# A key that is missing, on a German Windows.
REG_MISSING = "FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.\r\n"
REG_PROFILE = (
    "\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\PublicProfile\r\n"
    "    EnableFirewall    REG_DWORD    0x1\r\n    DisableNotifications    REG_DWORD    0x0\r\n"
)
REG_INTERNET = (
    "\r\nHKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\r\n"
    "    ProxyEnable    REG_DWORD    0x1\r\n"
    "    ProxyServer    REG_SZ    http=127.0.0.1:7890;https=127.0.0.1:7890\r\n"
    "    ProxyOverride    REG_SZ    localhost;127.*;<local>\r\n"
    "    AutoConfigURL    REG_SZ    http://wpad.corp.example/proxy.pac\r\n"
)
SCUTIL = """\
<dictionary> {
  ExceptionsList : <array> {
    0 : *.local
    1 : 169.254/16
  }
  FTPPassive : 1
  HTTPEnable : 1
  HTTPPort : 8888
  HTTPProxy : 127.0.0.1
  HTTPSEnable : 0
  ProxyAutoConfigEnable : 1
  ProxyAutoConfigURLString : http://pac.example/a.pac
}
"""
GSETTINGS_PROXY = """\
org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', '::1']
org.gnome.system.proxy mode 'manual'
org.gnome.system.proxy use-same-proxy true
org.gnome.system.proxy.ftp host ''
org.gnome.system.proxy.ftp port 0
org.gnome.system.proxy.http enabled false
org.gnome.system.proxy.http host '10.0.0.1'
org.gnome.system.proxy.http port 3128
org.gnome.system.proxy.https host ''
org.gnome.system.proxy.https port 0
org.gnome.system.proxy.socks host ''
org.gnome.system.proxy.socks port 0
"""
LSBLK_LUKS = """\
{
   "blockdevices": [
      {"name":"loop0", "type":"loop", "mountpoints":["/snap/core22/1"]},
      {"name":"nvme0n1", "type":"disk", "mountpoints":[null],
         "children": [
            {"name":"nvme0n1p1", "type":"part", "mountpoints":["/boot/efi"]},
            {"name":"nvme0n1p3", "type":"part", "mountpoints":[null],
               "children": [
                  {"name":"dm_crypt-0", "type":"crypt", "mountpoints":[null],
                     "children": [
                        {"name":"ubuntu--vg-ubuntu--lv", "type":"lvm", "mountpoints":["/"]}
                     ]
                  }
               ]
            }
         ]
      }
   ]
}
"""
# util-linux before 2.37 has one mountpoint.
LSBLK_PLAIN = '{"blockdevices": [{"name":"sda", "type":"disk", "mountpoint":null, "children": [{"name":"sda1", "type":"part", "mountpoint":"/"}]}]}'
SYSADMINCTL = "2026-11-20 10:11:12.345 sysadminctl[1234:56789] screenLock delay is 300 seconds\n"
PMSET = """\
System-wide power settings:
Currently in use:
 standby              1
 Sleep On Power Button 1
 displaysleep         10 (display sleep prevented by Safari)
 sleep                1 (sleep prevented by sharingd)
"""
GNOME_LOCK = """\
org.gnome.desktop.screensaver embedded-keyboard-command ''
org.gnome.desktop.screensaver lock-delay uint32 30
org.gnome.desktop.screensaver lock-enabled true
org.gnome.desktop.session idle-delay uint32 300
org.gnome.desktop.session session-name 'gnome'
"""
KDE_LOCK = "[$Version]\nupdate_info=a\n\n[Daemon]\nLockGrace=10\nTimeout=20\n\n[Greeter]\nTheme=x\n"
APT_HISTORY = """\

Start-Date: 2026-11-01  06:11:32
Commandline: /usr/bin/unattended-upgrade
Upgrade: libssl3:amd64 (3.0.15-1, 3.0.16-1)
End-Date: 2026-11-01  06:11:40

Start-Date: 2026-11-20  19:00:00
Commandline: apt install vlc
Requested-By: a (1000)
Install: vlc:amd64 (3.0.21-1)
End-Date: 2026-11-20  19:00:09
"""
PACMAN_LOG = """\
[2026-10-30T09:00:00+0100] [PACMAN] starting full system upgrade
[2026-11-18T20:15:42+0100] [PACMAN] Running 'pacman -Syu'
[2026-11-18T20:15:44+0100] [PACMAN] starting full system upgrade
[2026-11-18T20:16:01+0100] [ALPM] upgraded linux (6.11.5.arch1-1 -> 6.11.6.arch1-1)
"""
INSTALL_HISTORY = b"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><array>
<dict><key>date</key><date>2026-09-16T18:00:00Z</date><key>displayName</key><string>macOS 26.0</string>
<key>processName</key><string>softwareupdated</string></dict>
<dict><key>date</key><date>2026-11-22T10:00:00Z</date><key>displayName</key><string>Some App</string>
<key>processName</key><string>installer</string></dict>
<dict><key>date</key><date>2026-11-10T08:00:00Z</date><key>displayName</key><string>macOS 26.1</string>
<key>processName</key><string>softwareupdated</string></dict>
</array></plist>
"""
SOFTWARE_UPDATE = b"""<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>LastRecommendedUpdatesAvailable</key><integer>2</integer>
<key>LastSuccessfulDate</key><date>2026-11-24T03:00:00Z</date></dict></plist>
"""
PLIST_BOMB = b"""<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
<plist version="1.0"><dict><key>x</key><string>&b;</string></dict></plist>
"""
HOSTS = """\
# The hosts file
127.0.0.1\tlocalhost
::1 localhost ip6-localhost  # loopback
255.255.255.255 broadcasthost
10.1.2.3 intranet.example
not-an-address tokenpocket.pro
"""
MANIFEST = '{"manifest_version": 3, "name": "__MSG_appName__", "default_locale": "en", "version": "1.0"}'
MESSAGES = '{"appname": {"message": "TokenPocket | Crypto Wallet"}}'
FIREFOX = '{"schemaVersion": 36, "addons": [{"id": "tp@fake.example", "type": "extension", "defaultLocale": {"name": "TP Wallet"}}, {"id": "theme@x", "type": "theme", "defaultLocale": {"name": "TP Wallet theme"}}, {"id": 5}, null]}'
