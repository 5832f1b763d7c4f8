package fr.estran.souhaits;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.commun.Code;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One voice as it lies in the box, before it is sealed. All are of one length: outside, nothing tells the mark that somebody
 * spoke from what was wished.
 *
 * @param theme null: that somebody spoke, and no more
 * @param quartier where whoever spoke lives, if that is known
 */
record VoixOuverte(
        ProvenanceDeVoix voie,
        @Nullable String theme,
        @Nullable String quartier) {

    static final int LONGUEUR = 256;

    byte[] octets() {
        var dit = String.join("\n", voie.code(), ouRien(theme), ouRien(quartier), "");
        var octets = dit.getBytes(UTF_8);
        if (octets.length > LONGUEUR) {
            throw new IllegalArgumentException("the code of a theme is too long for a voice");
        }
        return Arrays.copyOf(octets, LONGUEUR);
    }

    static VoixOuverte de(byte[] octets) {
        var dits = new String(octets, UTF_8).split("\n", -1);
        return new VoixOuverte(Code.de(ProvenanceDeVoix.class, dits[0]), ouNul(dits[1]), ouNul(dits[2]));
    }

    private static String ouRien(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static @Nullable String ouNul(String code) {
        return code.isEmpty() ? null : code;
    }
}
