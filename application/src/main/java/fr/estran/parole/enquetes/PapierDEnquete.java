package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.FormulaireVu.ChoixVu;
import fr.estran.parole.enquetes.FormulaireVu.QuestionVue;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.Formes;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a survey to be filled in by hand: no question is cut over two pages, and nothing asks who one is. */
@Component
public class PapierDEnquete {

    private static final Messages M = Messages.de("parole/questionnaires");
    private static final TemplateEngine MODELES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Pattern PONCTUATION = Pattern.compile(" ([:;?!»])");

    private final Formulaires formulaires;
    private final Enseigne enseigne;
    private final Formes formes;

    PapierDEnquete(Formulaires formulaires, Enseigne enseigne, Formes formes) {
        this.formulaires = formulaires;
        this.enseigne = enseigne;
        this.formes = formes;
    }

    byte[] imprimer(Enquete enquete) {
        return composer(
                new FeuilleDEnquete(
                        enquete.titre(),
                        enquete.mot(),
                        enquete.etat() == EtatDEnquete.BROUILLON,
                        enseigne.nom(),
                        rendre(enquete),
                        formulaires.voir(enquete)),
                formes);
    }

    static byte[] composer(FeuilleDEnquete feuille, Formes formes) {
        var valeurs = new HashMap<String, Object>(Map.of("m", M, "style", style(), "feuille", feuille));
        var page = new StringOutput();
        MODELES.render("parole/enquetes/papier.jte", valeurs, page);
        return formes.pdf(insecables(page.toString()));
    }

    private String rendre(Enquete enquete) {
        var fermee = enquete.fermee();
        return M.dire(
                "papier.rendre",
                "avant",
                fermee == null ? "non" : "oui",
                "jour",
                fermee == null ? "" : Jours.dire(fermee),
                "service",
                enseigne.nom(),
                "joindre",
                enseigne.telephone().isPresent() ? "oui" : "non",
                "telephone",
                enseigne.telephone().orElse("").replace(' ', '\u00a0'),
                "poste",
                enseigne.adressePostale().isEmpty() ? "non" : "oui",
                "adresse",
                String.join(", ", enseigne.adressePostale()));
    }

    /** No line begins with what ends a sentence. */
    private static String insecables(String page) {
        int corps = page.indexOf("<body");
        return page.substring(0, corps)
                + PONCTUATION
                        .matcher(page.substring(corps))
                        .replaceAll("\u00a0$1")
                        .replace("« ", "«\u00a0");
    }

    private static String style() {
        try (var flux = PapierDEnquete.class.getResourceAsStream("/questionnaires/papier.css")) {
            return new String(Objects.requireNonNull(flux).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }

    /**
     * A survey on paper.
     *
     * @param essai it did not go out yet: nobody should hand it out
     * @param rendre where to hand it back, and by when
     */
    public record FeuilleDEnquete(
            String titre, @Nullable String mot, boolean essai, String service, String rendre, FormulaireVu formulaire) {

        private static final int MILLIMETRES = 176;
        private static final int PEU = 4;
        private static final int COURT = 26;

        /** In millimetres, of a wide one. */
        private static final double LETTRE = 3.5;

        /** Of each mark of a scale, side by side across the sheet. */
        public int largeur(QuestionVue echelle) {
            return MILLIMETRES / Math.max(1, echelle.choix().size());
        }

        /** Whether no word under a mark is wider than its share of the sheet; else they stand one under the other. */
        public boolean enLigne(QuestionVue echelle) {
            return echelle.choix().stream()
                    .flatMap(choix -> Stream.of(choix.mots().split("\\s+")))
                    .allMatch(mot -> mot.length() * LETTRE <= largeur(echelle));
        }

        /** Side by side where they are many and short, so that none is over the page. */
        public boolean enDeux(QuestionVue question) {
            var choix = question.choix();
            return choix.size() > PEU && choix.stream().map(ChoixVu::mots).allMatch(mots -> mots.length() <= COURT);
        }
    }
}
