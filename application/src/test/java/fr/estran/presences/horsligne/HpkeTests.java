package fr.estran.presences.horsligne;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.presences.horsligne.ClesHorsLigne.Hpke;
import fr.estran.presences.horsligne.ClesHorsLigne.Hpke.PaireDeCles;
import java.security.GeneralSecurityException;
import java.util.Arrays;
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

    /** By the code that came before, which had written the RFC down itself: telephones hold what they sealed until they are heard. */
    @Test
    void opens_what_was_sealed_to_an_earlier_version_whose_key_began_with_a_zero() throws GeneralSecurityException {
        var paire = new PaireDeCles(
                hex("045dd7f9cec2ed778f0a49d65c7d277eb924c0382f9341095ec906cbcf138d9244e052272db1d0540add87bfc6357011"
                        + "c92816d8c32f7c900d7370dc047c56277d"),
                hex("003c6cb21c396bf12aef189d924a148a17653bf2310be6ba22051162e4475395"));
        var capsule =
                hex("04b55b0001421ac0f37994c8a548c112715bde87610aebed4b4fa0ac6df8c1ef89d7d14ea423f2019f1d83dc92e3abaf"
                        + "08fb4f1db7902bc6ebd4894cf9f2623cc0");
        var scelle =
                hex("1caa916184af4e0396732ee670197fe2066ff7a7965cc4e1fad769c501a3ba02869ad46f822bd0cfffa93c7f1207fc72"
                        + "14174e90d22dd15f4ec73c95c21402115f25541d737c5e125ab16b371861208f97820955642502ed7d3815720d03f4ed"
                        + "2e94d735e5f6bc906e");

        assertThat(Hpke.ouvrir(
                        paire,
                        capsule,
                        "estran hors-ligne 1".getBytes(UTF_8),
                        "structure|compte|saisie".getBytes(UTF_8),
                        scelle))
                .asString(UTF_8)
                .isEqualTo(
                        "{\"seance\":\"0190b1a2-0000-7000-8000-000000000001\",\"fait\":{\"genre\":\"affluence\",\"nombre\":4}}");
    }

    @Test
    void makes_keys_as_browsers_and_the_database_hold_them() throws Exception {
        for (var paire = 0; paire < 20; paire++) {
            var nouvelle = Hpke.nouvelle();
            assertThat(nouvelle.publique()).hasSize(65).startsWith(4);
            assertThat(nouvelle.secret()).hasSize(32);
            var suite = Hpke.suite();
            var envoi = suite.setupBaseS(suite.deserializePublicKey(nouvelle.publique()), USAGE);
            assertThat(Hpke.ouvrir(
                            nouvelle, envoi.getEncapsulation(), USAGE, LIE, envoi.seal(LIE, "Kenavo".getBytes(UTF_8))))
                    .asString(UTF_8)
                    .isEqualTo("Kenavo");
        }
    }

    @Test
    void opens_nothing_that_was_changed_nor_what_is_for_another() {
        for (var octet = 0; octet < SCELLE.length; octet++) {
            var change = SCELLE.clone();
            change[octet] ^= 1;
            assertThatThrownBy(() -> Hpke.ouvrir(DESTINATAIRE, CAPSULE, USAGE, LIE, change))
                    .isInstanceOf(GeneralSecurityException.class);
        }
        for (var court : new byte[][] {new byte[0], new byte[15], Arrays.copyOf(SCELLE, 16)}) {
            assertThatThrownBy(() -> Hpke.ouvrir(DESTINATAIRE, CAPSULE, USAGE, LIE, court))
                    .isInstanceOf(GeneralSecurityException.class);
        }
        assertThatThrownBy(() -> Hpke.ouvrir(DESTINATAIRE, CAPSULE, USAGE, "Count-1".getBytes(UTF_8), SCELLE))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> Hpke.ouvrir(Hpke.nouvelle(), CAPSULE, USAGE, LIE, SCELLE))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void looks_at_a_point_before_it_reckons_with_it() {
        var ailleurs = CAPSULE.clone();
        ailleurs[64] ^= 1;
        var comprime = Arrays.copyOf(CAPSULE, 33);
        comprime[0] = 2;
        var horsDuCorps = CAPSULE.clone();
        Arrays.fill(horsDuCorps, 1, 33, (byte) 0xff);
        for (var capsule : new byte[][] {
            ailleurs, comprime, horsDuCorps, new byte[] {0}, new byte[65], new byte[0], new byte[10_000]
        }) {
            assertThatThrownBy(() -> Hpke.ouvrir(DESTINATAIRE, capsule, USAGE, LIE, SCELLE))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    private static byte[] hex(String texte) {
        return HexFormat.of().parseHex(texte);
    }
}
