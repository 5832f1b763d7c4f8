package fr.estran.horsligne;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against the vectors that RFC 9180 prints, A.3.1: P-256, HKDF-SHA256, AES-128-GCM, base mode. */
class HpkeTests {

    static final PaireDeCles DESTINATAIRE = new PaireDeCles(
            hex("04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a82"
                    + "6a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0"),
            hex("f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2"));
    static final byte[] CAPSULE = hex("04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac9"
            + "8536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4");
    static final byte[] USAGE = hex("4f6465206f6e2061204772656369616e2055726e");
    static final byte[] LIE = "Count-0".getBytes(UTF_8);
    static final byte[] SCELLE =
            hex("5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434");

    @Test
    void opens_what_the_rfc_has_sealed() throws GeneralSecurityException {
        assertThat(Hpke.ouvrir(DESTINATAIRE, CAPSULE, USAGE, LIE, SCELLE))
                .asString(UTF_8)
                .isEqualTo("Beauty is truth, truth beauty");
    }

    @Test
    void opens_nothing_that_was_changed_nor_what_is_for_another() {
        for (var octet = 0; octet < SCELLE.length; octet++) {
            var change = SCELLE.clone();
            change[octet] ^= 1;
            assertThatThrownBy(() -> Hpke.ouvrir(DESTINATAIRE, CAPSULE, USAGE, LIE, change))
                    .isInstanceOf(GeneralSecurityException.class);
        }
        assertThatThrownBy(() -> Hpke.ouvrir(DESTINATAIRE, CAPSULE, USAGE, "Count-1".getBytes(UTF_8), SCELLE))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> Hpke.ouvrir(Courbe.nouvelle(), CAPSULE, USAGE, LIE, SCELLE))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void looks_at_a_point_before_it_reckons_with_it() {
        var ailleurs = CAPSULE.clone();
        ailleurs[64] ^= 1;
        for (var capsule : new byte[][] {ailleurs, new byte[65], new byte[0], new byte[10_000]}) {
            assertThatThrownBy(() -> Hpke.ouvrir(DESTINATAIRE, capsule, USAGE, LIE, SCELLE))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    private static byte[] hex(String texte) {
        return HexFormat.of().parseHex(texte);
    }
}
