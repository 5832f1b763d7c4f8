package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.ListesDAnnuaire.Accessibilite;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Accompagnement;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Cout;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Entree;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Habilitation;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Langue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.ModeDeVenue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.territoire.LieuDecrit;
import fr.estran.ville.territoire.Quartier;
import java.util.Locale;

/** What the fields of a sheet are called, and what their codes say. */
record ParolesDAnnuaire(ChoixDeFiche choix) implements Conciliation.Paroles {

    private static final Messages MESSAGES = Messages.de("reseau/annuaire");

    @Override
    public String champ(String champ) {
        if (champ.startsWith(SaisieDeFiche.BESOIN) || champ.startsWith(SaisieDeFiche.PHRASE)) {
            var cle = champ.startsWith(SaisieDeFiche.BESOIN) ? "champ.besoin" : "champ.phrase";
            return MESSAGES.dire(cle, "besoin", besoin(champ.substring(champ.indexOf('-') + 1)));
        }
        var rang = champ.lastIndexOf('-');
        var nom = rang < 0 ? champ : champ.substring(0, rang);
        var dit = MESSAGES.dire(
                "champ." + nom.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                choix.mot().valeurs());
        return rang < 0 ? dit : MESSAGES.dire("champ.d_accueil", "champ", dit, "rang", champ.substring(rang + 1));
    }

    @Override
    public String valeur(String champ, String valeur) {
        return switch (champ.replaceAll("-.*", "")) {
            case "besoin" -> MESSAGES.dire("champ.besoin.oui");
            case "publicsAccueillis" -> mot(PublicAccueilli.class, valeur);
            case "cout" -> mot(Cout.class, valeur);
            case "accompagnements" -> mot(Accompagnement.class, valeur);
            case "modes" -> mot(ModeDeVenue.class, valeur);
            case "accessibilites" -> mot(Accessibilite.class, valeur);
            case "langues" -> mot(Langue.class, valeur);
            case "habilitations" -> mot(Habilitation.class, valeur);
            case "lieu" -> lieu(valeur);
            case "quartier" -> quartier(valeur);
            default -> valeur;
        };
    }

    private String besoin(String code) {
        return choix.besoins().stream()
                .filter(besoin -> besoin.code().equals(code))
                .findFirst()
                .map(Besoin::nom)
                .orElse(code);
    }

    private String lieu(String id) {
        return choix.lieux().stream()
                .filter(lieu -> lieu.id().toString().equals(id))
                .findFirst()
                .map(LieuDecrit::nom)
                .orElse(id);
    }

    private String quartier(String code) {
        return choix.quartiers().stream()
                .filter(quartier -> quartier.code().equals(code))
                .findFirst()
                .map(Quartier::nom)
                .orElse(code);
    }

    private static <E extends Enum<E> & Entree> String mot(Class<E> liste, String code) {
        return Code.lire(liste, code).map(Entree::mot).orElse(code);
    }
}
