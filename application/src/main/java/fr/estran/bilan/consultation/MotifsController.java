package fr.estran.bilan.consultation;

import fr.estran.bilan.consultation.Motifs.Trimestre;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.Appellation;
import fr.estran.ville.themes.FormesDeLaVille;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one counts why, on the device or on paper, and sends the sum. Nothing of what others sent is shown here. */
@Controller
@Ouvert(Cercle.PROGRAMMATION)
@ConditionalOnWebApplication
class MotifsController {

    private static final Messages MESSAGES = Messages.de("presences/emargement");
    private static final String DE = "nombre.";
    private static final int TRIMESTRES = 5;

    private final Motifs motifs;
    private final FormesDeLaVille formes;
    private final Clock horloge;

    MotifsController(Motifs motifs, FormesDeLaVille formes, Clock horloge) {
        this.motifs = motifs;
        this.formes = formes;
        this.horloge = horloge;
    }

    /** @param recu what the service has just received: told by the address, so that no session keeps it */
    @GetMapping("/equipe/motifs")
    String voir(@RequestParam(required = false) @Nullable UUID recu, Model modele) {
        modele.addAttribute("recu", recu == null ? null : recu.toString());
        return montrer(UUID.randomUUID(), "", "", Map.of(), modele);
    }

    @PostMapping("/equipe/motifs")
    String envoyer(
            @RequestParam UUID envoi,
            @RequestParam(defaultValue = "") String trimestre,
            @RequestParam(defaultValue = "") String type,
            @RequestParam Map<String, String> champs,
            HttpServletResponse reponse,
            Model modele) {
        var nombres = nombres(champs);
        var dit =
                choix().stream().filter(connu -> connu.code().equals(trimestre)).findFirst();
        var voulu = Code.lire(TypeDAction.class, type);
        var issue = dit.isEmpty() || voulu.isEmpty()
                ? Motifs.Issue.REFUSES
                : motifs.recevoir(envoi, dit.get(), voulu.get(), nombres);
        return switch (issue) {
            case RECUS -> "redirect:/equipe/motifs?recu=" + envoi;
            case TROP_PEU, REFUSES -> {
                reponse.setStatus(422);
                modele.addAttribute(
                        "faute", MESSAGES.dire(issue == Motifs.Issue.TROP_PEU ? "motifs.trop_peu" : "motifs.refuses"));
                yield montrer(envoi, trimestre, type, champs, modele);
            }
        };
    }

    private String montrer(UUID envoi, String trimestre, String type, Map<String, String> champs, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("envoi", envoi.toString());
        modele.addAttribute("trimestres", choix().stream().map(Trimestre::code).toList());
        modele.addAttribute("trimestre", trimestre);
        modele.addAttribute("type", type);
        var connues = formes.auChoix();
        modele.addAttribute(
                "types",
                connues.rangees(Motifs.TYPES).stream()
                        .map(sorte -> new Option(
                                sorte.code(),
                                Appellation.majuscule(
                                        connues.de(sorte).publique().avecArticle())))
                        .toList());
        modele.addAttribute("raisons", Motifs.RAISONS);
        modele.addAttribute("champs", champs);
        return "bilan/consultation/motifs";
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
