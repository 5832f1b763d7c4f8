package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import java.util.Locale;
import java.util.Map;

/** What the fields of a sheet are called, those of its body too. */
record ParolesDeProposition(ParolesDAnnuaire annuaire) implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("reseau/propositions");

    @Override
    public String champ(String champ) {
        return Coordonnees.CHAMPS.contains(champ)
                ? MESSAGES.dire("champ." + champ.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                : annuaire.champ(champ);
    }

    /** Of a place, which one it is said of. */
    String champ(ChampPropose propose) {
        var accueil = propose.accueil();
        return accueil == null || accueil.isEmpty()
                ? champ(propose.champ())
                : MESSAGES.dire(
                        "proposition.accueil",
                        Map.of("champ", champ(propose.champ()), "ou", annuaire.valeur("lieu", accueil)));
    }

    @Override
    public String valeur(String champ, String valeur) {
        return annuaire.valeur(champ, valeur);
    }
}
