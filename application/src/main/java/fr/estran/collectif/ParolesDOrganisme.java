package fr.estran.collectif;

import fr.estran.commun.Conciliation;
import fr.estran.commun.Messages;
import fr.estran.territoire.MotDeQuartier;
import fr.estran.territoire.Quartier;
import java.util.List;
import java.util.Locale;

/** What the fields of the sheet of a body are called. */
record ParolesDOrganisme(List<Quartier> quartiers, MotDeQuartier mot) implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("collectif");

    @Override
    public String champ(String champ) {
        var cle = "organisme." + champ.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return MESSAGES.dire(cle, mot.valeurs());
    }

    @Override
    public String valeur(String champ, String valeur) {
        return quartiers.stream()
                .filter(un -> champ.equals("quartiers") && un.code().equals(valeur))
                .map(Quartier::nom)
                .findFirst()
                .orElse(valeur);
    }
}
