package fr.estran.personnes.registre;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number and the street, apart; where they were written in one line, its first figures are the number. */
record Adresse(String numero, String voie) {

    private static final Pattern EN_UNE_LIGNE =
            Pattern.compile("^\\s*(\\d{1,5})\\s*(?:bis|ter|[a-dA-D])?\\b[\\s,]*(.*)$", Pattern.DOTALL);

    static Adresse lire(@Nullable String numero, @Nullable String voie) {
        var dit = Pli.plier(numero);
        if (!dit.isEmpty() || voie == null) {
            return new Adresse(dit, Pli.plier(voie));
        }
        var ligne = EN_UNE_LIGNE.matcher(voie);
        return ligne.matches()
                ? new Adresse(ligne.group(1), Pli.plier(ligne.group(2)))
                : new Adresse("", Pli.plier(voie));
    }
}
