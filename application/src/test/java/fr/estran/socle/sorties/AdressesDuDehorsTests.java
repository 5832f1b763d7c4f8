package fr.estran.socle.sorties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdressesDuDehorsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::a00:1",
                "2002:7f00:1::1",
                "2001::1",
                "2001:db8::1",
                "100::1"
            })
    void refuses_what_is_of_a_network_of_one_s_own(String adresse) throws UnknownHostException {
        assertThat(AdressesDuDehors.duDehors(InetAddress.getByName(adresse))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "192.169.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "8.8.8.8",
                "223.255.255.1",
                "2a00:1450:4007:80e::200e",
                "2606:4700::1111",
                "2001:4860:4860::8888",
                "2003::1"
            })
    void lets_through_what_is_of_the_world(String adresse) throws UnknownHostException {
        assertThat(AdressesDuDehors.duDehors(InetAddress.getByName(adresse))).isTrue();
    }

    /** However it is written: {@code 2130706433} is 127.0.0.1, and so is a name that leads there. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1", "2130706433"})
    void looks_at_where_a_name_leads_and_not_at_the_name(String hote) throws UnknownHostException {
        assertThatThrownBy(() -> new AdressesDuDehors(Set.of()).resolve(hote)).isInstanceOf(UnknownHostException.class);
        assertThat(new AdressesDuDehors(Set.of(hote)).resolve(hote)).isNotEmpty();
    }

    @Test
    void takes_hosts_of_its_own_network_where_whoever_runs_it_says_so() {
        var adresses = new AdressesDuDehors(Set.of(" Agendas.Mairie.Local "));

        assertThat(adresses.interne("agendas.mairie.local")).isTrue();
        assertThat(adresses.interne("mairie.local")).isFalse();
    }
}
