package fr.estran.bilan.consultation;

import fr.estran.bilan.consultation.Motifs.Trimestre;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.Appellation;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one counts why, on the device or on paper, and sends the sum. Nothing of what others sent is shown here. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record MotifsController(Motifs motifs, FormesDeLaVille formes, Clock horloge) {

    public record VueMotifs(
            String envoi,
            @Nullable String recu,
            List<String> trimestres,
            String trimestre,
            String type,
            List<Option> types,
            List<String> raisons,
            Map<String, String> champs,
            @Nullable String faute) {}

    private static final Messages MESSAGES = Messages.de("presences/emargement");
    private static final String DE = "nombre.";
    private static final int TRIMESTRES = 5;

    /** @param recu what the service has just received: told by the address, so that no session keeps it */
    @GetMapping("/equipe/motifs")
    Page voir(@RequestParam(required = false) @Nullable UUID recu) {
        return montrer(UUID.randomUUID(), "", "", Map.of(), recu == null ? null : recu.toString(), null);
    }

    @PostMapping("/equipe/motifs")
    Reponse envoyer(
            @RequestParam UUID envoi,
            @RequestParam(defaultValue = "") String trimestre,
            @RequestParam(defaultValue = "") String type,
            @RequestParam Map<String, String> champs) {
        var nombres = nombres(champs);
        var dit =
                choix().stream().filter(connu -> connu.code().equals(trimestre)).findFirst();
        var voulu = Code.lire(TypeDAction.class, type);
        var issue = dit.isEmpty() || voulu.isEmpty()
                ? Motifs.Issue.REFUSES
                : motifs.recevoir(envoi, dit.get(), voulu.get(), nombres);
        return switch (issue) {
            case RECUS -> Renvoi.vers("/equipe/motifs?recu=" + envoi);
            case TROP_PEU, REFUSES ->
                montrer(
                                envoi,
                                trimestre,
                                type,
                                champs,
                                null,
                                MESSAGES.dire(issue == Motifs.Issue.TROP_PEU ? "motifs.trop_peu" : "motifs.refuses"))
                        .refusee();
        };
    }

    private Page montrer(
            UUID envoi,
            String trimestre,
            String type,
            Map<String, String> champs,
            @Nullable String recu,
            @Nullable String faute) {
        var connues = formes.auChoix();
        return Page.de(
                "bilan/consultation/motifs",
                MESSAGES,
                new VueMotifs(
                        envoi.toString(),
                        recu,
                        choix().stream().map(Trimestre::code).toList(),
                        trimestre,
                        type,
                        connues.rangees(Motifs.TYPES).stream()
                                .map(sorte -> new Option(
                                        sorte.code(),
                                        Appellation.majuscule(
                                                connues.de(sorte).publique().avecArticle())))
                                .toList(),
                        Motifs.RAISONS,
                        champs,
                        faute));
    }

    /** This quarter, and those of the year before: paper comes late. */
    private List<Trimestre> choix() {
        return Stream.iterate(Trimestre.du(LocalDate.now(horloge)), Trimestre::precedent)
                .limit(TRIMESTRES)
                .toList();
    }

    /** What is no number is one that is refused. */
    private static Map<String, Integer> nombres(Map<String, String> champs) {
        var nombres = new LinkedHashMap<String, Integer>();
        champs.forEach((champ, saisi) -> {
            if (champ.startsWith(DE) && !saisi.isBlank()) {
                nombres.put(
                        champ.substring(DE.length()),
                        saisi.strip().matches("\\d{1,5}") ? Integer.parseInt(saisi.strip()) : -1);
            }
        });
        return nombres;
    }
}
