package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.MotDeQuartier;
import fr.estran.ville.territoire.Quartier;
import java.util.List;
import java.util.Locale;

/** What the fields of the sheet of a body are called. */
record ParolesDOrganisme(List<Quartier> quartiers, MotDeQuartier mot) implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

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
