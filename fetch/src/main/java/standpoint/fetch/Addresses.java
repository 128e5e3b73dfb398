package standpoint.fetch;

import java.net.InetAddress;

/** Tells addresses of the open internet from those of one's own network (IANA special-purpose registries). */
final class Addresses {

    private Addresses() { }

    static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()) return true;
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPrivate4(bytes, 0) : isPrivate6(bytes);
    }

    private static boolean isPrivate4(byte[] bytes, int from) {
        int a = bytes[from] & 0xFF;
        int b = bytes[from + 1] & 0xFF;
        int c = bytes[from + 2] & 0xFF;
        if (a == 0 || a == 10 || a == 127 || a >= 224) return true;
        if (a == 100 && b >= 64 && b < 128 || a == 169 && b == 254 || a == 172 && b >= 16 && b < 32 || a == 192 && b == 168) return true;
        return a == 192 && b == 0 && (c == 0 || c == 2) || a == 198 && (b == 18 || b == 19 || b == 51 && c == 100) || a == 203 && b == 0 && c == 113;
    }

    private static boolean isPrivate6(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        if ((first & 0xFE) == 0xFC) return true;
        boolean zeros = true;
        for (int i = 0; i < 10; i++) zeros &= bytes[i] == 0;
        // An IPv4 address in IPv6 clothes: ::ffff:127.0.0.1, ::127.0.0.1, 64:ff9b::127.0.0.1, and 6to4's 2002:7f00:1::.
        boolean mapped = zeros && ((bytes[10] & 0xFF) == 0xFF && (bytes[11] & 0xFF) == 0xFF || bytes[10] == 0 && bytes[11] == 0);
        boolean translated = first == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        if (mapped || translated) return isPrivate4(bytes, 12);
        return first == 0x20 && bytes[1] == 0x02 && isPrivate4(bytes, 2);
    }
}
