package org.sucharit.reporting.report.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsideAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "100.100.100.200, true",
        "0.1.2.3, true",
        "192.0.0.8, true",
        "198.18.0.1, true",
        "255.255.255.255, true",
        "::1, true",
        "fd00::1, true",
        "64:ff9b::a00:1, true",
        "2002:a00:1::1, true",
        "::ffff:10.0.0.1, true",
        "::127.0.0.1, true",
        "::10.0.0.1, true",
        "2001:0:a00:1::1, true",
        "100.63.255.255, false",
        "203.0.113.5, false",
        "8.8.8.8, false",
        "2001:db8::1, false"
    })
    void what_nobody_outside_can_mean_is_within(String address, boolean inside) throws UnknownHostException {
        assertThat(InsideAddresses.contain(InetAddress.getByName(address))).isEqualTo(inside);
    }
}
