package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.pages.Option;
import fr.estran.ville.territoire.LieuDecrit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the sheet of a meeting shows, and its form. */
@Component
@Transactional(readOnly = true)
class PageDeReunion {

    static final Messages MESSAGES = Messages.de("reseau/reunions");

    private final LectureDeReunion lecture;
    private final AutourDeLaTable autour;
    private final List<VoletDeReunion> volets;

    PageDeReunion(LectureDeReunion lecture, AutourDeLaTable autour, List<VoletDeReunion> volets) {
        this.lecture = lecture;
        this.autour = autour;
        this.volets = List.copyOf(volets);
    }

    static String adresse(ReunionId reunion) {
        return "/equipe/reunions/" + reunion;
    }

    String montrer(ReunionId id, Model modele) {
        return montrer(id, new SaisieDePoint(Champs.AUCUN), Map.of(), modele);
    }

    /** @param point that was being added, as it was typed */
    String montrer(ReunionId id, SaisieDePoint point, Map<String, String> fautes, Model modele) {
        var entiere = lecture.lire(id);
        modele.addAttribute("m", MESSAGES)
                .addAttribute("entiere", entiere)
                .addAttribute(
                        "volets",
                        volets.stream().flatMap(un -> un.de(entiere).stream()).toList())
                .addAttribute("point", point.dits())
                .addAttribute(
                        "options", autour.convives().options(MESSAGES.dire("point.du_service"), point.organisme()))
                .addAttribute("fautes", fautes);
        return "reseau/reunions/reunion";
    }

    String ecrire(@Nullable Reunion connue, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        var choisi = LectureDeSaisie.id(conciliation.ecrits().un("lieu"), LieuId::new);
        modele.addAttribute("m", MESSAGES)
                .addAttribute("connue", connue)
                .addAttribute("conciliation", conciliation)
                .addAttribute("rangees", SaisieDeReunion.rangees(conciliation.ecrits()))
                .addAttribute("paroles", paroles())
                .addAttribute(
                        "lieux",
                        Stream.concat(
                                        Stream.of(new Option("", MESSAGES.dire("lieu.aucun"))),
                                        autour.lieux(choisi.orElse(null)).stream()
                                                .map(un -> new Option(un.id().toString(), un.nom())))
                                .toList())
                .addAttribute("fautes", fautes);
        return "reseau/reunions/reunion-saisie";
    }

    Conciliation.Paroles paroles() {
        return new ParolesDeReunion(autour.lieux().tous(), autour.convives().noms());
    }

    List<LieuId> lieuxAuChoix(@Nullable LieuId deja) {
        return autour.lieux(deja).stream().map(LieuDecrit::id).toList();
    }
}
