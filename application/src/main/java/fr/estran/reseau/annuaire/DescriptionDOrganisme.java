package fr.estran.reseau.annuaire;

import static fr.estran.socle.dossier.Champ.choix;
import static fr.estran.socle.dossier.Champ.courriel;
import static fr.estran.socle.dossier.Champ.jour;
import static fr.estran.socle.dossier.Champ.ligne;
import static fr.estran.socle.dossier.Champ.nom;
import static fr.estran.socle.dossier.Champ.telephone;
import static fr.estran.socle.dossier.Colonne.date;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.versCode;

import fr.estran.reseau.annuaire.OrganismeDecrit.CodesEnMots;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.dossier.FormeDeChamp;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a body is: what it does, for whom, and how it is reached. The districts where it acts are in a list of their own. */
final class DescriptionDOrganisme {

    static final String FICHE = "organisme";

    /** A field of the form, which is no column of it. */
    static final String QUARTIERS = "quartiers";

    private static final String PUBLIC = "pour_le_public";
    private static final String PROFESSIONNELS = "pour_les_professionnels";

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    /** Its first district is the one that a folder of records has a column for, and no field. */
    static final FicheDecrite ORGANISME = FicheDecrite.de(
                    "acteur",
                    MESSAGES,
                    nom("nom", 120).partie(FICHE).dans("acteurs"),
                    Champ.de("missions", new EnMots(1000, 4)).partie(FICHE).dans("acteurs"),
                    Champ.de("publics", new EnMots(300, 1)).partie(FICHE).dans("acteurs"),
                    choix("quartier").dans("acteurs", versCode("quartiers", "quartier")),
                    jour("depuis")
                            .partie(FICHE)
                            .dans("acteurs_suivi", date("depuis").siRemplie()),
                    ligne("adresse", 200).partie(FICHE).groupe(PUBLIC).dans("acteurs_suivi"),
                    telephone("telephone", 30).partie(FICHE).groupe(PUBLIC).dans("acteurs"),
                    courriel("courriel", 200).partie(FICHE).groupe(PUBLIC).dans("acteurs_suivi"),
                    Champ.de("site", new Site()).partie(FICHE).groupe(PUBLIC).dans("acteurs"),
                    ligne("contactNom", 120)
                            .partie(FICHE)
                            .groupe(PROFESSIONNELS)
                            .dans("acteurs_suivi", texte("contact")),
                    telephone("contactTelephone", 30)
                            .partie(FICHE)
                            .groupe(PROFESSIONNELS)
                            .dans("acteurs_suivi"),
                    courriel("contactCourriel", 200)
                            .partie(FICHE)
                            .groupe(PROFESSIONNELS)
                            .dans("acteurs_suivi"))
            .reuniePar("fusionne_dans_id");

    private DescriptionDOrganisme() {}

    /**
     * By field. What was there already, and came otherwise than by this form, stands in nobody's way.
     *
     * @param avant what the sheet says today
     * @param connus the codes of the districts that may be chosen
     */
    static Map<String, String> fautes(Champs dits, Champs avant, Collection<String> connus) {
        var fautes = ORGANISME.fautes(FICHE, dits);
        if (!connus.containsAll(dits.tous(QUARTIERS))) {
            fautes.put(QUARTIERS, MESSAGES.dire("organisme.faute.quartier"));
        }
        fautes.keySet()
                .removeIf(champ -> dits.un(champ) != null && dits.tous(champ).equals(avant.tous(champ)));
        return fautes;
    }

    /** What a folder may say by codes, and a form shows in words. */
    private record EnMots(int longueur, int lignes) implements FormeDeChamp {

        @Override
        public String saisie() {
            return lignes > 1 ? "lignes" : "ligne";
        }

        @Override
        public @Nullable String faute(String dit) {
            return dit.length() > longueur ? "longueur" : null;
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            return FormeDeChamp.seule(colonne, LectureDeSaisie.texte(dit));
        }

        @Override
        public @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            return CodesEnMots.dire((String) ligne.get(colonne));
        }

        @Override
        public Map<String, Integer> bornes() {
            return Map.of("n", longueur);
        }
    }

    /** One types the name of a site alone. */
    private record Site() implements FormeDeChamp {

        private static final int LONGUEUR = 300;

        @Override
        public String saisie() {
            return "site";
        }

        @Override
        public @Nullable String faute(String dit) {
            return dit.length() > LONGUEUR
                    ? "longueur"
                    : dit.matches("(https?://)?[^\\s:/.]+(\\.[^\\s:/.]+)+(:\\d+)?(/\\S*)?") ? null : "site";
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String saisi) {
            var dit = LectureDeSaisie.texte(saisi);
            return FormeDeChamp.seule(
                    colonne, dit == null || dit.matches("https?://.*") || !dit.contains(".") ? dit : "https://" + dit);
        }

        @Override
        public Map<String, Integer> bornes() {
            return Map.of("n", LONGUEUR);
        }
    }
}
