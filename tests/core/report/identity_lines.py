"""Lines as systems, browsers, wallets and people write them, with the part that tells who or where.

Every shape is crossed with names that differ in script, case, spaces and punctuation. The look-alikes must stay as they
are: they are what a support desk needs.
"""

PEOPLE = ("zhangwei", "Lily Zhang", "王伟", "j.o'neil", "María José", "tp_user88")
LOGINS = ("zhangwei", "lily.zhang", "tp_user88", "wei-wang", "jsmith3")
MACHINES = ("DESKTOP-4F7K2QX", "LAPTOP-LILY99", "Weis-MacBook-Pro", "thinkpad-x1", "王伟的电脑", "srv-build-07")

HOMES = (
    r"C:\Users\{}\AppData\Local\TokenPocket\logs\main.log",
    r'"path": "C:\\Users\\{}\\Documents\\report.txt"',
    r"D:\Documents and Settings\{}\Desktop",
    "C:/Users/{}/AppData/Roaming/tp",
    "file:///C:/Users/{}/Downloads/tp.apk",
    "/Users/{}/Library/Application Support/TokenPocket",
    "/home/{}/.config/tp-self-help/settings.json",
    "/mnt/c/Users/{}/Desktop/shot.png",
    r"\\?\C:\Users\{}\AppData",
    '  File "/home/{}/app/main.py", line 12, in run',
    "HOME=/home/{}",
    r"USERPROFILE=C:\Users\{}",
    "/var/home/{}/Downloads",
)
ENCODED_HOMES = (
    "file:///C:/Users/%E7%8E%8B%E4%BC%9F/Downloads|%E7%8E%8B%E4%BC%9F",
    "file:///Users/Lily%20Zhang/Desktop/a.png|Lily%20Zhang",
    "C%3A%5CUsers%5Czhangwei%5CAppData|zhangwei",
    "?path=%2Fhome%2Fzhangwei%2F.cache|zhangwei",
)
LOGIN_LINES = (
    "USERNAME={}",
    "USER={}",
    "LOGNAME={}",
    '"username": "{}"',
    "user_name: {}",
    "sudo: session opened for user {} by (uid=0)",
    "Accepted publickey for user {} from far away",
    "ls ~{}/Downloads",
    "用户名：{}",
    "登录名: {}",
    "{}@thinkpad-x1:~$ python main.py",
)
HOST_LINES = (
    "HOSTNAME={}",
    "COMPUTERNAME={}",
    "hostname: {}",
    "Host Name: {}",
    '"hostname":"{}"',
    "Computer Name = {}",
    "nodename={}",
    "主机名：{}",
    "计算机名: {}",
    "device name: {}",
    r"LOGONSERVER=\\{}",
    "USERDOMAIN={}",
)
PLAIN_HOSTS = (
    "connecting from DESKTOP-4F7K2QX over tcp|DESKTOP-4F7K2QX",
    "Weis-MacBook-Pro.local responded|Weis-MacBook-Pro.local",
    "printer at nas01.lan refused|nas01.lan",
    "resolve fritz.home.arpa|fritz.home.arpa",
    r"open \\FILESRV01\share\tp.apk|FILESRV01",
    "Nov 26 02:11:09 thinkpad-x1 kernel: usb 1-1: new device|thinkpad-x1",
    "2026-11-26T02:11:09.123456+08:00 thinkpad-x1 systemd[1]: Started|thinkpad-x1",
    "Wei’s-iPhone joined|Wei’s-iPhone",
)
IPV4 = ("192.168.1.23", "10.0.0.5", "172.16.254.1", "203.0.113.77", "8.8.4.4", "100.64.3.2")
IPV4_LINES = (
    "inet {} netmask 255.255.255.0",
    "connect to {}:443 failed",
    "via {} dev wlan0",
    "peer=({}, 8545)",
    "http://{}/rpc",
    "my address is {}.",
    "dns={},",
    '"ip":"{}"',
)
IPV6 = ("fe80::1c2d:3eff:fe4a:5b6c", "2001:db8:85a3::8a2e:370:7334", "2408:8207:1850:2a60:5d3:8b1:c2:1", "fd00::5")
IPV6_LINES = ("inet6 {} prefixlen 64", "connect to [{}]:443", "peer {} timed out", "addr={}")
MACS = ("3c:22:fb:9a:10:7e", "3C-22-FB-9A-10-7E", "3c22.fb9a.107e")
MAC_LINES = ("ether {}", "Physical Address: {}", "BSSID: {}", '"mac":"{}"', "arp who-has {}")
WIFI = ("Zhang Family 5G", "CMCC-a7Xz", "王家WiFi", "FRITZ!Box 7590")
WIFI_LINES = (
    "SSID: {}",
    '"ssid":"{}"',
    'connected to wifi "{}"',
    "ESSID={}",
    "无线网络：{}",
    "Profile Name: {}",
)
SERIALS = ("C02XK1YZJG5H", "5CD1234XYZ", "PF-2ABC9D", "R58M70ABCDE")
SERIAL_LINES = (
    "Serial Number: {}",
    "serial={}",
    "S/N: {}",
    '"serialNumber":"{}"',
    "序列号：{}",
    "Service Tag: {}",
    "Device ID: {}",
)
SINGLE = (
    "IMEI: 356938035643809|356938035643809",
    "MachineGuid = 6f9619ff-8b86-d011-b42d-00c04fc964ff|6f9619ff-8b86-d011-b42d-00c04fc964ff",
    "machine-id: 9b2e1c3f4d5a69788796a5b4c3d2e1f0|9b2e1c3f4d5a69788796a5b4c3d2e1f0",
    "id={3F2504E0-4F89-11D3-9A0C-0305E82C3301}|3F2504E0-4F89-11D3-9A0C-0305E82C3301",
    "boot_id=1b4e28ba-2fa1-11d2-883f-0016d3cca427|1b4e28ba-2fa1-11d2-883f-0016d3cca427",
    "owner S-1-5-21-3623811015-3361044348-30300820-1013|3623811015",
    "mail me at lily.zhang@example.com please|lily.zhang@example.com",
    "From: 王伟 <wei.wang88@mail.example.cn>|wei.wang88@mail.example.cn",
    "mailto:zhang+tp@example.org|zhang+tp@example.org",
    "call +86 138 1234 5678|138 1234 5678",
    "我的手机 13812345678|13812345678",
    "电话：021-62345678|62345678",
    "phone: (415) 555-0132|555-0132",
    "tel +44 20 7946 0958|7946 0958",
    "加我 telegram @lilyzhang88|lilyzhang88",
    "微信号：zhangwei_1988|zhangwei_1988",
    "QQ: 123456789|123456789",
    "ask @wei_wang_tp about it|wei_wang_tp",
    "proxy http://zhangwei:Sommer2024@proxy.example.net:3128|zhangwei",
    "HTTPS_PROXY=http://lily:p%40ss@10.1.2.3:8080|lily:p%40ss",
    "socks5://wei:abc123@127.0.0.1:1080|wei:abc123",
    "https://mainnet.example.io/v3/9aa3d95b3bc440fa88ea12eaa4456161|9aa3d95b3bc440fa88ea12eaa4456161",
    "https://rpc.example.com/?apikey=Zk3jX9aLq0TfB7m2|Zk3jX9aLq0TfB7m2",
    "https://eth.example.com/v2/demo_Key-12345678abcd|demo_Key-12345678abcd",
    "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc|eyJhbGciOiJIUzI1NiJ9",
    "GET /v1/status?token=4e1243bd22c66e76c2ba9eddc1f91394|4e1243bd22c66e76c2ba9eddc1f91394",
    "mount /run/media/zhangwei/USB|zhangwei",
    "/media/lily/backup|lily",
    "/run/user/zhangwei/bus|zhangwei",
)

LOOK_ALIKES = (
    "version 1.2.3.4",
    "TokenPocket 2.11.0.3 build 41",
    "Windows 10.0.19045.3803",
    "macOS 15.1.1 (24B91)",
    "Chrome/131.0.6778.86 Safari/537.36",
    "版本 1.8.2.1",
    "Python 3.11.7",
    "listening on 127.0.0.1:8545",
    "bound to 0.0.0.0:53",
    "broadcast 255.255.255.255",
    "connect to [::1]:8080",
    "localhost:9944 refused",
    "at 12:34:56 the screen went white",
    "02:11:09.123 ERROR rpc timeout",
    "2026-11-26T02:11:09Z INFO start",
    "took 00:01:12",
    "block 38,214,556, confirmations 12",
    "gas used 21000 of 65000",
    "chain id 56, nonce 17",
    "ratio 16:9, scale 200 %",
    "std::vector<int>::push_back",
    "app::core::verify",
    "error -32000: insufficient funds for gas * price + value",
    "0x742d35Cc6634C0532925a3b844Bc454e4438f44e",
    "TXYZopYRdj2D9XRtbG411XZZ3kM5VkAeBf",
    "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
    "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060",
    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "help.tokenpocket.pro answered 200 in 340 ms",
    "https://www.tokenpocket.pro/en/download/app",
    "mode dark, language zh-CN, UTC+08:00",
    "file help.pack, schema 1",
    "C:\\Windows\\System32\\drivers\\etc\\hosts",
    "/usr/lib/python3.11/site-packages/httpx/_client.py",
    "/Users/Shared/tp.log",
    "C:\\Users\\Public\\Documents",
    "the user pressed Send",
    "a user of the wallet asked for help",
    "host unreachable",
    "device is offline",
    "phone locked after 5 minutes",
    "sent 0.25 ETH to an exchange",
    "paid 12345678 SUN",
    "energy 64285, bandwidth 345",
    "the serial port is closed",
    "wifi is off",
    "connected to network mainnet",
    "account does not exist",
    "account resource insufficient",
    "login failed",
    "error code 0x80070005",
    "CVE-2024-12345",
    "UTC-05:00 winter",
    "ABCD-EFGH",
    "Node v20.20.2",
    "libssl.so.3 => /lib/x86_64-linux-gnu/libssl.so.3",
    "用户点了发送",
    "主机没有回应",
    "电话客服是假的",
    "微信客服是骗子",
)


def telling():
    """Give every line with the parts that must be gone from it."""
    for shapes, names in (
        (HOMES, PEOPLE),
        (LOGIN_LINES, LOGINS),
        (HOST_LINES, MACHINES),
        (IPV4_LINES, IPV4),
        (IPV6_LINES, IPV6),
        (MAC_LINES, MACS),
        (WIFI_LINES, WIFI),
        (SERIAL_LINES, SERIALS),
    ):
        for shape in shapes:
            for name in names:
                yield shape.replace("{}", name), name
    for line in (*ENCODED_HOMES, *PLAIN_HOSTS, *SINGLE):
        yield tuple(line.rsplit("|", 1))
