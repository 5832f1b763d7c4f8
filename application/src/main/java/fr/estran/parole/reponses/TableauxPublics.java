package fr.estran.parole.reponses;

import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Repartition;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Formulaires;
import fr.estran.parole.enquetes.QuestionDEnquete;
import fr.estran.parole.enquetes.QuestionDEnquete.Choix;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.Tableur.SortieCsv;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tables of a survey as anyone may have them: grouped as those of the report are, by the same hand. */
@Service
@Transactional(readOnly = true)
class TableauxPublics {

    private static final List<String> TITRES = List.of("question", "libelle", "reponse", "nombre");

    private final Statistiques statistiques;
    private final Formulaires formulaires;

    TableauxPublics(Statistiques statistiques, Formulaires formulaires) {
        this.statistiques = statistiques;
        this.formulaires = formulaires;
    }

    String csv(Enquete enquete) {
        int annee = Objects.requireNonNull(enquete.ouverte()).getYear();
        var periode = Periode.annee(annee);
        var publie = Publication.publique(
                annee, statistiques.indicateurs(periode), statistiques.complements(periode), List.of(posee(enquete)));
        var texte = new StringWriter();
        try (var csv = SortieCsv.dans(texte, ',', LineDelimiter.LF)) {
            Stream.concat(
                            Stream.of(TITRES),
                            enquete.questions().stream()
                                    .filter(question -> question.type().fermee())
                                    .flatMap(question -> lignes(enquete, question, publie)))
                    .forEach(csv::ligne);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString();
    }

    /** An answer whose count is kept back has none: that it is so is a line. */
    private Stream<List<String>> lignes(Enquete enquete, QuestionDEnquete question, Publie publie) {
        var comptes = publie.comptes("reponses", enquete.reference(), question.code());
        var repartition = publie.repartition("reponses", enquete.reference(), question.code());
        var dites = Stream.concat(
                comptes.entrySet().stream()
                        .map(compte -> ligne(question, List.of(compte.getKey()), Integer.toString(compte.getValue()))),
                repartition.parts().stream()
                        .map(part -> ligne(question, part.codes(), Integer.toString(part.valeur()))));
        return comptes.isEmpty() && repartition.vide()
                ? Stream.of(List.of(question.code(), question.libelle(), enMots(enquete, question, publie), ""))
                : dites;
    }

    private String enMots(Enquete enquete, QuestionDEnquete question, Publie publie) {
        return publie.enMots(enquete.reference(), question.code())
                .map(mots -> Resultats.M.dire(
                        "csv.en_mots",
                        "plusDe",
                        mots.plusDe().code(),
                        "reponse",
                        formulaires.mots().dire(question, mots.reponse())))
                .orElseGet(() -> Resultats.M.dire("csv.tue"));
    }

    private List<String> ligne(QuestionDEnquete question, List<String> codes, String nombre) {
        var mots = formulaires.mots();
        return List.of(
                question.code(),
                question.libelle(),
                codes.stream()
                        .map(code -> code.equals(Repartition.INCONNU)
                                ? Resultats.M.dire("sans_reponse")
                                : mots.dire(question, code))
                        .collect(Collectors.joining(" | ")),
                nombre);
    }

    /** As the report has them: on them depends how answers are grouped, and two groupings would give a small one back. */
    private static Map<String, String> mots(QuestionDEnquete question) {
        return question.choix().stream()
                .filter(choix -> choix.libelle() != null)
                .collect(Collectors.toMap(Choix::valeur, choix -> Objects.requireNonNull(choix.libelle())));
    }

    private static EnquetePosee posee(Enquete enquete) {
        return new EnquetePosee(
                enquete.reference(),
                enquete.titre(),
                Objects.requireNonNull(enquete.ouverte()),
                enquete.fermee(),
                enquete.questions().stream()
                        .map(question -> new EnquetePosee.Question(
                                question.code(),
                                question.libelle(),
                                question.type().code(),
                                question.choix().stream().map(Choix::valeur).toList(),
                                mots(question)))
                        .toList());
    }
}
