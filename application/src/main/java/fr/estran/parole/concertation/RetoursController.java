package fr.estran.parole.concertation;

import fr.estran.parole.concertation.RetourDeSeance.ProgresDUnTheme;
import fr.estran.parole.concertation.RetourDeSeance.SeanceARetours;
import fr.estran.programme.affiche.Habillage;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.documents.Imposition;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sheets printed, entered one after the other, read from five on. */
@WebController
@Ouvert(Cercle.GUICHET)
public record RetoursController(Retours retours, Thematiques thematiques, FeuilleAEntourer feuille, Clock horloge) {

    public record VueRetours(List<SeanceARetours> seances, int annee, List<ProgresDUnTheme> progres) {}

    public record VueSeance(
            SeanceARetours seance,
            List<Thematique> themes,
            RetourDeSeance retour,
            boolean montre,
            String envoi,
            Map<String, String> fautes,
            @Nullable Map<String, List<String>> derniere) {}

    static final Messages MESSAGES = Messages.de("parole/retours");

    @GetMapping("/equipe/retours")
    Page lister(@RequestParam(required = false) @Nullable Integer annee) {
        var celleCi = LocalDate.now(horloge).getYear();
        var voulue = annee == null || annee < 2000 || annee > celleCi ? celleCi : annee;
        return Page.de(
                "parole/concertation/retours",
                MESSAGES,
                new VueRetours(retours.recentes(), voulue, retours.progres(voulue)));
    }

    @GetMapping("/equipe/retours/{seance}")
    @SuppressWarnings("unchecked")
    Page ouvrir(@PathVariable SeanceId seance, @AuthenticationPrincipal Identite qui, Model gardes) {
        return montrer(seance, qui, Map.of(), (Map<String, List<String>>) gardes.getAttribute("derniere"));
    }

    @PostMapping("/equipe/retours/{seance}")
    Reponse ajouter(
            @PathVariable SeanceId seance,
            @RequestParam MultiValueMap<String, String> envoi,
            @AuthenticationPrincipal Identite qui) {
        var dits = new Champs(envoi);
        var dite = FeuilleDeRetour.lire(dits, themes());
        if (dite.blanche()) {
            return montrer(seance, qui, Map.of("utile", MESSAGES.dire("faute.blanche")), null)
                    .refusee();
        }
        var envoye = LectureDeSaisie.id(dits.un("envoi")).orElseGet(UUID::randomUUID);
        var sceau = retours.ajouter(seance, envoye, dite);
        var note = MESSAGES.dire("note");
        return new Renvoi("/equipe/retours/" + seance, Map.of("message", note, "derniere", dite.champs(envoye, sceau)));
    }

    @PostMapping("/equipe/retours/{seance}/reprendre")
    Renvoi reprendre(@PathVariable SeanceId seance, @RequestParam MultiValueMap<String, String> envoi) {
        var dits = new Champs(envoi);
        var reprise = retours.reprendre(
                seance,
                LectureDeSaisie.id(dits.un("envoi")).orElseGet(UUID::randomUUID),
                dits.dit("sceau"),
                FeuilleDeRetour.lire(dits, themes()));
        return retour(seance).annoncer(MESSAGES.dire(reprise ? "reprise" : "deja_reprise"));
    }

    @PostMapping("/equipe/retours/{seance}/vider")
    Renvoi vider(@PathVariable SeanceId seance) {
        retours.vider(seance);
        return retour(seance).annoncer(MESSAGES.dire("videe"));
    }

    @GetMapping("/equipe/retours/{seance}/feuille")
    ResponseEntity<byte[]> imprimer(@PathVariable SeanceId seance) {
        return Imprime.RETOURS.envoyer(feuille.imprimer(retours.seance(seance)));
    }

    private static Renvoi retour(SeanceId seance) {
        return Renvoi.vers("/equipe/retours/" + seance);
    }

    private Set<String> themes() {
        return thematiques.auChoix().stream().map(Thematique::code).collect(Collectors.toSet());
    }

    /** @param derniere that has just been typed, to be taken back */
    private Page montrer(
            SeanceId id, Identite qui, Map<String, String> fautes, @Nullable Map<String, List<String>> derniere) {
        var seance = retours.seance(id);
        return Page.de(
                "parole/concertation/seance",
                MESSAGES,
                new VueSeance(
                        seance,
                        thematiques.auChoix(),
                        retours.lire(id),
                        retours.montre(id, qui),
                        UUID.randomUUID().toString(),
                        fautes,
                        derniere));
    }

    /** The sheet that is handed out at the end: a face or a word to tick, in large letters, and a line for what next. */
    @Component
    record FeuilleAEntourer(Habillage habillage, Enseigne enseigne) {

        /** In points: as large as one sheet holds it; in the smallest, on as many as it takes. */
        private static final List<Float> CORPS = List.of(22f, 20f, 18f, 16f);

        byte[] imprimer(SeanceARetours seance) {
            var sortie = new byte[0];
            for (var corps : CORPS) {
                sortie = habillage.pdf(
                        "parole/concertation/retours-feuille.jte",
                        "a_cocher",
                        corps,
                        Map.of("seance", seance, "service", enseigne.nom()));
                if (Imposition.pages(sortie) == 1) {
                    break;
                }
            }
            return sortie;
        }
    }
}
