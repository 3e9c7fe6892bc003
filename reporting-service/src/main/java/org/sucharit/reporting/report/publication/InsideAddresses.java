package org.sucharit.reporting.report.publication;

import java.net.InetAddress;
import java.util.Arrays;

/** Addresses that nobody outside can mean: private, local, shared, reserved, or translated to such. */
final class InsideAddresses {

    /** Where an IPv4 address begins that stands at the end of an IPv6 one. */
    private static final int EMBEDDED = 12;

    private static final byte[] NOTHING = new byte[EMBEDDED];

    private InsideAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return special || (bytes.length == 4 ? isReserved4(bytes) : isReserved6(bytes));
    }

    /** 0/8, 100.64/10, 192.0.0/24, 198.18/15 and 240/4. */
    private static boolean isReserved4(byte[] address) {
        int first = address[0] & 0xFF;
        int second = address[1] & 0xFF;
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && address[2] == 0)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240;
    }

    /** fc00::/7, and what leads to an IPv4 address: ::/96, 64:ff9b::/96, 2001::/32 (Teredo) and 2002::/16. */
    private static boolean isReserved6(byte[] address) {
        return (address[0] & 0xFE) == 0xFC
                || (address[0] == 0 && address[1] == 0x64 && (address[2] & 0xFF) == 0xFF)
                || (address[0] == 0x20 && address[1] == 0x01 && address[2] == 0 && address[3] == 0)
                || (address[0] == 0x20 && address[1] == 0x02)
                || Arrays.equals(address, 0, EMBEDDED, NOTHING, 0, EMBEDDED);
    }
}
