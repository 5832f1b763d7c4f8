package fr.estran.ville.dangers;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Lien;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** The calm page, and the calm box: whom to call. Neither says again what was typed. */
@Component
@Transactional(readOnly = true)
public class PageDesDangers {

    static final Messages MESSAGES = Messages.de("ville/dangers");

    /** What the box shows; empty where there is none. */
    private static final String PRUDENCE = "prudence";

    private final LectureDesDangers lecture;
    private final ListeDesNumeros numeros;

    PageDesDangers(LectureDesDangers lecture, ListeDesNumeros numeros) {
        this.lecture = lecture;
        this.numeros = numeros;
    }

    /**
     * By which door somebody came.
     *
     * @param ici the page that they were on
     * @param titre of that page: the history of a browser shows no other
     * @param autre where whoever meant something else goes on
     */
    public record Porte(Lecteur lecteur, String ici, String titre, List<Lien> fil, Lien autre) {

        public Porte {
            fil = List.copyOf(fil);
        }
    }

    /** Who reads the page: whom the danger concerns is not always them. */
    public enum Lecteur {
        PUBLIC,
        PROFESSIONNEL,
        EQUIPE
    }

    /** The page that stands instead of any answer, where a danger is told; where one may be, what is shown above the answers. */
    public Optional<String> avant(@Nullable String dit, Porte porte, Model modele) {
        var lus = lecture.lire(dit);
        if (lus.surs().isEmpty()) {
            modele.addAttribute(PRUDENCE, lus.possibles().isEmpty() ? List.of() : numeros.enBref(lus.possibles()));
            return Optional.empty();
        }
        modele.addAttribute("m", MESSAGES)
                .addAttribute("porte", porte)
                .addAttribute(
                        "premier", lus.surs().stream().sorted().findFirst().orElseThrow())
                .addAttribute("numeros", numeros.pour(lus.surs()));
        return Optional.of("ville/dangers/page");
    }

    /** Above what was not understood, where nothing was shown yet: a danger may be told in words that nobody wrote down here. */
    public void auCasOu(Model modele) {
        if (List.of().equals(modele.getAttribute(PRUDENCE))) {
            modele.addAttribute(PRUDENCE, numeros.pourTout());
        }
    }
}
