package fr.estran.socle.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class MandataireTests {

    @ParameterizedTest
    @CsvSource({
        "none,   X-Forwarded-For, 127.0.0.1,    true",
        "none,   X-Forwarded-For, 192.168.1.7,  true",
        "none,   X-Forwarded-For, 203.0.113.7,  false",
        "none,   Forwarded,       127.0.0.1,    false",
        "none,   Forwarded,       192.168.1.7,  false",
        "native, X-Forwarded-For, 127.0.0.1,    false",
        "native, Forwarded,       192.168.1.7,  false",
        "NATIVE, X-Forwarded-For, 192.168.1.7,  false"
    })
    void is_seen_where_it_is_near_and_is_not_believed(String strategie, String entete, String de, boolean vu)
            throws Exception {
        var mandataire = new Mandataire(strategie);
        var demande = new MockHttpServletRequest("GET", "/");
        demande.setRemoteAddr(de);
        demande.addHeader(entete, "for=198.51.100.9");

        mandataire.doFilter(demande, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(mandataire.ignore()).isEqualTo(vu);
    }
}
