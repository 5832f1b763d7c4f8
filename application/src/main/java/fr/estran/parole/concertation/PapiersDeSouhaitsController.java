package fr.estran.parole.concertation;

import static fr.estran.parole.concertation.SaisieDeConsultation.ParolesDeConsultation.MESSAGES;

import fr.estran.programme.affiche.Habillage;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.programme.souhaits.ConsultationId;
import fr.estran.programme.souhaits.ConsultationsDesSouhaits;
import fr.estran.programme.souhaits.ReponseAuxSouhaits;
import fr.estran.programme.souhaits.ReponseAuxSouhaits.Recues;
import fr.estran.programme.souhaits.VoixDesSouhaits;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.Imposition;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.Thematique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people answered on sheets without a name, at the desk, on the telephone: one after the other, and of nobody. */
@WebController
@Ouvert(Cercle.GUICHET)
public record PapiersDeSouhaitsController(
        ConsultationsDesSouhaits consultations,
        VoixDesSouhaits voix,
        PageDeConsultation page,
        FeuilleDeSouhaits feuille,
        EnvoisRecents envois) {

    public record VuePapiers(
            ConsultationDesSouhaits consultation,
            List<Thematique> themes,
            PapierSaisi papier,
            Recues recues,
            Map<String, String> fautes,
            @Nullable String repris,
            List<String> reprisThemes) {}

    @GetMapping("/equipe/consultations/{consultation}/feuille")
    ResponseEntity<byte[]> imprimer(@PathVariable ConsultationId consultation) {
        return Imprime.SOUHAITS.envoyer(feuille.imprimer(consultations.lire(consultation), page.themes(consultation)));
    }

    @GetMapping("/equipe/consultations/{consultation}/papiers")
    @SuppressWarnings("unchecked")
    Page preparer(@PathVariable ConsultationId consultation, Model gardes) {
        return montrer(
                consultations.lire(consultation),
                new PapierSaisi(Champs.AUCUN, UUID.randomUUID()),
                Map.of(),
                (String) gardes.getAttribute("repris"),
                Objects.requireNonNullElse((List<String>) gardes.getAttribute("reprisThemes"), List.of()));
    }

    @PostMapping("/equipe/consultations/{consultation}/papiers")
    Reponse noter(@PathVariable ConsultationId consultation, @RequestParam MultiValueMap<String, String> envoi) {
        var lue = consultations.lire(consultation);
        var papier = PapierSaisi.lire(new Champs(envoi));
        var themes = page.themes(consultation);
        var fautes = papier.fautes(MESSAGES, themes.size());
        if (!fautes.isEmpty()) {
            return montrer(lue, papier, fautes, null, List.of()).refusee();
        }
        var dite = papier.reponse(themes);
        if (!envois.uneFois("note ", dite.envoi(), () -> voix.parLEquipe(consultation, dite))) {
            return ConsultationsController.vers(consultation, "faite.pas_ouverte");
        }
        return new Renvoi(
                adresse(consultation),
                Map.of(
                        "message", MESSAGES.dire("papiers.note"),
                        "repris", dite.envoi().toString(),
                        "reprisThemes", new ArrayList<>(dite.themes())));
    }

    /** What it said comes back with the form: it stands nowhere else. */
    @PostMapping("/equipe/consultations/{consultation}/papiers/reprendre")
    Renvoi reprendre(@PathVariable ConsultationId consultation, @RequestParam MultiValueMap<String, String> envoi) {
        var lue = consultations.lire(consultation).id();
        var dits = new Champs(envoi);
        var id = LectureDeSaisie.id(dits.un("envoi")).orElseThrow(Introuvable::new);
        var saisie = new ReponseAuxSouhaits(id, dits.tous("themes"), null);
        if (!envois.uneFois("repris ", id, () -> voix.reprendre(lue, saisie))) {
            return ConsultationsController.vers(consultation, "faite.pas_ouverte");
        }
        return Renvoi.vers(adresse(consultation)).annoncer(MESSAGES.dire("papiers.repris"));
    }

    private static String adresse(ConsultationId consultation) {
        return "/equipe/consultations/" + consultation + "/papiers";
    }

    /** @param repris the one that has just been noted, to be taken back, with the themes that it named */
    private Page montrer(
            ConsultationDesSouhaits consultation,
            PapierSaisi papier,
            Map<String, String> fautes,
            @Nullable String repris,
            List<String> reprisThemes) {
        return Page.de(
                "parole/concertation/papiers",
                MESSAGES,
                new VuePapiers(
                        consultation,
                        page.themes(consultation.id()),
                        papier,
                        voix.combien(consultation.id()),
                        fautes,
                        repris,
                        reprisThemes));
    }

    /** The sheet on which somebody ticks what they want. No name is asked for: the numbers are for whoever enters it. */
    @Component
    record FeuilleDeSouhaits(Habillage habillage, Enseigne enseigne) {

        /** In points: as large as one sheet holds it; in the smallest, on as many as it takes. */
        private static final List<Float> CORPS = List.of(20f, 18f, 16f);

        byte[] imprimer(ConsultationDesSouhaits consultation, List<Thematique> themes) {
            var sortie = new byte[0];
            for (var corps : CORPS) {
                sortie = habillage.pdf(
                        "parole/concertation/feuille.jte",
                        "a_cocher",
                        corps,
                        Map.of(
                                "consultation",
                                consultation,
                                "themes",
                                themes.stream().map(Thematique::libelle).toList(),
                                "service",
                                enseigne.nom()));
                if (Imposition.pages(sortie) == 1) {
                    break;
                }
            }
            return sortie;
        }
    }

    /**
     * An answer as the team types it, from a sheet or as it is told: the numbers that were ticked, in one field and without leaving
     * the keyboard, or boxes.
     *
     * @param envoi by chance, of the page on which it is typed: sent twice, it counts once
     */
    public record PapierSaisi(Champs dits, UUID envoi) {

        static PapierSaisi lire(Champs dits) {
            return new PapierSaisi(dits, LectureDeSaisie.id(dits.un("envoi")).orElseGet(UUID::randomUUID));
        }

        Map<String, String> fautes(Messages m, int themes) {
            var fautes = new LinkedHashMap<String, String>();
            if (!nombres().stream()
                    .allMatch(mot ->
                            mot.matches("\\d{1,3}") && Integer.parseInt(mot) >= 1 && Integer.parseInt(mot) <= themes)) {
                fautes.put("numeros", m.dire("faute.numeros", "n", themes));
            } else if (nombres().isEmpty() && dits.tous("themes").isEmpty() && autre() == null) {
                fautes.put("numeros", m.dire("faute.aucun_theme"));
            }
            ReponsePublique.fauteDAutre(autre(), m).ifPresent(faute -> fautes.put("autre", faute));
            return fautes;
        }

        /** Another theme, in the words of the sheet. */
        public @Nullable String autre() {
            return LectureDeSaisie.uneLigne(dits.un("autre"));
        }

        ReponseAuxSouhaits reponse(List<Thematique> themes) {
            return new ReponseAuxSouhaits(envoi, codes(themes), autre());
        }

        /** Once there is no fault left. */
        private List<String> codes(List<Thematique> themes) {
            var numerotes = nombres().stream().map(Integer::parseInt).toList();
            return Stream.concat(
                            IntStream.rangeClosed(1, themes.size())
                                    .filter(numerotes::contains)
                                    .mapToObj(rang -> themes.get(rang - 1).code()),
                            dits.tous("themes").stream())
                    .distinct()
                    .toList();
        }

        private List<String> nombres() {
            return Stream.of(dits.dit("numeros").split("[\\s,;.+-]+"))
                    .filter(mot -> !mot.isEmpty())
                    .toList();
        }
    }
}
