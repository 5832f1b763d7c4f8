package fr.estran.reseau.reunions;

import fr.estran.reseau.mots.Mot;
import fr.estran.reseau.mots.MotsAuxOrganismes;
import fr.estran.reseau.reunions.PointDeReunion.SaisieDePoint;
import fr.estran.reseau.reunions.VoletDesReponses.Volet;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.territoire.LieuDecrit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the sheet of a meeting shows, and its form. */
@Component
@Transactional(readOnly = true)
public class PageDeReunion {

    public record VueReunion(
            ReunionEntiere entiere,
            Champs point,
            List<Option> options,
            Map<String, String> fautes,
            @Nullable Volet reponses,
            List<Mot> mots,
            @Nullable Doutes duRetrait,
            @Nullable String raison,
            @Nullable String fauteDeRaison) {}

    public record VueReunionSaisie(
            @Nullable Reunion connue,
            Conciliation conciliation,
            Paroles paroles,
            List<Option> lieux,
            List<List<String>> rangees,
            Map<String, String> fautes) {}

    static final Messages MESSAGES = Messages.de("reseau/reunions");

    private final LectureDeReunion lecture;
    private final AutourDeLaTable autour;
    private final VoletDesReponses reponses;
    private final MotsAuxOrganismes mots;

    PageDeReunion(LectureDeReunion lecture, AutourDeLaTable autour, VoletDesReponses reponses, MotsAuxOrganismes mots) {
        this.lecture = lecture;
        this.autour = autour;
        this.reponses = reponses;
        this.mots = mots;
    }

    static String adresse(ReunionId reunion) {
        return "/equipe/reunions/" + reunion;
    }

    Page montrer(ReunionId id, @Nullable Doutes duRetrait, @Nullable String raison, @Nullable String fauteDeRaison) {
        return montrer(id, new SaisieDePoint(Champs.AUCUN), Map.of(), duRetrait, raison, fauteDeRaison);
    }

    /** @param point that was being added, as it was typed */
    Page montrer(
            ReunionId id,
            SaisieDePoint point,
            Map<String, String> fautes,
            @Nullable Doutes duRetrait,
            @Nullable String raison,
            @Nullable String fauteDeRaison) {
        var entiere = lecture.lire(id);
        return Page.de(
                "reseau/reunions/reunion",
                MESSAGES,
                new VueReunion(
                        entiere,
                        point.dits(),
                        autour.options(MESSAGES.dire("point.du_service"), point.organisme()),
                        fautes,
                        reponses.de(entiere).orElse(null),
                        mots.de(id),
                        duRetrait,
                        raison,
                        fauteDeRaison));
    }

    Page ecrire(@Nullable Reunion connue, Conciliation conciliation, Map<String, String> fautes) {
        var choisi = LectureDeSaisie.id(conciliation.ecrits().un("lieu"), LieuId::new);
        return Page.de(
                "reseau/reunions/reunion-saisie",
                MESSAGES,
                new VueReunionSaisie(
                        connue,
                        conciliation,
                        paroles(),
                        Stream.concat(
                                        Stream.of(new Option("", MESSAGES.dire("lieu.aucun"))),
                                        autour.lieux(choisi.orElse(null)).stream()
                                                .map(un -> new Option(un.id().toString(), un.nom())))
                                .toList(),
                        SaisieDeReunion.rangees(conciliation.ecrits()),
                        fautes));
    }

    Conciliation.Paroles paroles() {
        return new ParolesDeReunion(autour.lieux().tous(), autour.noms());
    }

    List<LieuId> lieuxAuChoix(@Nullable LieuId deja) {
        return autour.lieux(deja).stream().map(LieuDecrit::id).toList();
    }

    /** What the fields of the forms about meetings are called, and what is read of what they hold. */
    record ParolesDeReunion(List<LieuDecrit> lieux, NomsDOrganismes noms) implements Conciliation.Paroles {

        private static final String COMBIEN = "personnes.";

        @Override
        public String champ(String champ) {
            return champ.startsWith(COMBIEN)
                    ? LectureDeSaisie.id(champ.substring(COMBIEN.length()), OrganismeId::new)
                            .map(noms::de)
                            .orElse("")
                    : MESSAGES.dire("champ." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return switch (champ) {
                case "dates" ->
                    SaisieDeReunion.date(valeur).map(DateProposee::dite).orElse(valeur);
                case "lieu" ->
                    lieux.stream()
                            .filter(un -> un.id().toString().equals(valeur))
                            .map(LieuDecrit::nom)
                            .findFirst()
                            .orElse("");
                case "organisme", "presents" ->
                    LectureDeSaisie.id(valeur, OrganismeId::new).map(noms::de).orElse("");
                default -> valeur;
            };
        }
    }
}
