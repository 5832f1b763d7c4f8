package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body that the service does not know, and that asks to stand in the directory. */
public record Postulant(
        UUID id,
        String nom,
        String missions,
        @Nullable String telephone,
        @Nullable String courriel,
        Instant recuLe) {

    /** As the team reads it. @param deja the body of that name which is known already */
    public record Vu(Postulant postulant, @Nullable OrganismeDecrit deja) {}

    /** What is typed on the site. */
    public record Saisie(
            @Nullable String nom,
            @Nullable String missions,
            @Nullable String telephone,
            @Nullable String courriel) {

        static final Saisie VIERGE = new Saisie(null, null, null, null);

        private static final Messages MESSAGES = Messages.de("reseau/propositions");
        private static final int NOM = 120;
        private static final int MISSIONS = 1_000;
        private static final int COURRIEL = 200;

        public Saisie {
            nom = LectureDeSaisie.uneLigne(nom);
            missions = LectureDeSaisie.texte(missions);
            telephone = LectureDeSaisie.uneLigne(telephone);
            courriel = LectureDeSaisie.uneLigne(courriel);
        }

        /** By field, in the order of the page. */
        Map<String, String> fautes() {
            var fautes = new LinkedHashMap<String, String>();
            mesurer(fautes, "nom", nom, NOM, "postulant.faute.nom");
            mesurer(fautes, "missions", missions, MISSIONS, "postulant.faute.missions");
            if (telephone == null && courriel == null) {
                fautes.put("telephone", MESSAGES.dire("postulant.faute.joindre"));
            }
            if (telephone != null && !LectureDeSaisie.estUnTelephone(telephone)) {
                fautes.put("telephone", MESSAGES.dire("faute.telephone"));
            }
            if (courriel != null && (courriel.length() > COURRIEL || !LectureDeSaisie.estUnCourriel(courriel))) {
                fautes.put("courriel", MESSAGES.dire("faute.courriel"));
            }
            return fautes;
        }

        private static void mesurer(
                Map<String, String> fautes, String champ, @Nullable String dit, int longueur, String absent) {
            if (dit == null) {
                fautes.put(champ, MESSAGES.dire(absent));
            } else if (dit.length() > longueur) {
                fautes.put(champ, MESSAGES.dire("faute.longueur", "n", longueur));
            }
        }

        /** Once there is no fault left. */
        Postulant postulant(UUID id, Instant recuLe) {
            return new Postulant(
                    id,
                    LectureDeSaisie.texteOuRien(nom),
                    LectureDeSaisie.texteOuRien(missions),
                    telephone,
                    courriel,
                    recuLe);
        }
    }

    /** As somebody would have typed its sheet. */
    Champs dits() {
        return Champs.AUCUN
                .avec("nom", nom)
                .avec("missions", missions)
                .avec("telephone", telephone)
                .avec("courriel", courriel);
    }
}
