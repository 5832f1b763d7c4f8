package fr.estran.ville.territoire;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PlagesSaisies;
import java.util.Locale;

/** What the fields of the sheets of a venue are called. */
final class ParolesDeLieu {

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    static final Conciliation.Paroles PRATIQUE = champ -> MESSAGES.dire("lieux." + cle(champ));

    static final Conciliation.Paroles TENUE = champ -> champ.startsWith("ouvre-") || champ.startsWith("ferme-")
            ? PlagesSaisies.libelle(champ)
            : MESSAGES.dire("tenue." + cle(champ));

    static final Conciliation.Paroles QUARTIER = champ -> MESSAGES.dire("quartiers." + champ);

    private ParolesDeLieu() {}

    private static String cle(String champ) {
        return champ.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
