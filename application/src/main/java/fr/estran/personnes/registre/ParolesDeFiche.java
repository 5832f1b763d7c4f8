package fr.estran.personnes.registre;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.MotDeQuartier;
import java.util.List;
import java.util.Map;

/** What the fields of a sheet are called, and what their answers are read as. */
record ParolesDeFiche(List<Fiche.Quartier> quartiers, MotDeQuartier mot) implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    /** Of the fields that are not named as their column. */
    private static final Map<String, String> NOMS = Map.of(
            "annee", "champ.annee_naissance", "anneeRefusee", "champ.annee_naissance", "aPrevoir", "fiche.prevoir");

    @Override
    public String champ(String champ) {
        return MESSAGES.dire(NOMS.getOrDefault(champ, "champ." + champ), mot.valeurs());
    }

    @Override
    public String valeur(String champ, String valeur) {
        if (valeur.equals(SaisieFiche.REFUS) || champ.equals("anneeRefusee")) {
            return MESSAGES.dire("reponse.refus");
        }
        var cle = (champ.equals("aPrevoir") ? "prevoir" : champ) + "." + valeur;
        return quartiers.stream()
                .filter(quartier -> champ.equals("quartier") && quartier.code().equals(valeur))
                .map(Fiche.Quartier::nom)
                .findFirst()
                .orElseGet(() -> MESSAGES.connait(cle) ? MESSAGES.dire(cle, mot.valeurs()) : valeur);
    }
}
