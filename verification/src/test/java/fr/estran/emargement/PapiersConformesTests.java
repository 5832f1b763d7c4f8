package fr.estran.emargement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.documents.Document;
import fr.estran.documents.Formes;
import fr.estran.emargement.Fait.Besoin;
import fr.estran.feuilles.Feuille.GroupeAttendu;
import fr.estran.programme.SeanceAPointer;
import fr.estran.verification.VeraPdf;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The sheets that are printed: the one that people sign, that of a day by venue, and tomorrow's list, which is that of another day. */
class PapiersConformesTests {

    private static final LocalDateTime MATIN = LocalDateTime.of(2024, 1, 16, 9, 30);
    private static final List<String> NOMS =
            List.of("Lou Riou", "Олена Шевченко", "محمد", "O".repeat(500), "<b>&\u202F中文 😀", "Anne-Marie Le Floc’h");

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void comply_with_both_norms_whoever_is_expected(PDFAFlavour norme) throws Exception {
        for (var document : List.of(
                Papiers.aSigner(feuille("atelier", "Salle 1", NOMS), "Sainte-Mousse"),
                Papiers.aSigner(feuille("permanence", null, List.of()), "Sainte-Mousse"),
                Papiers.duJour(
                        MATIN.toLocalDate(),
                        List.of(
                                feuille("atelier", "Salle 1", NOMS),
                                feuille("permanence", "Salle 2", List.of()),
                                feuille("permanence_telephonique", null, List.of("Lou Riou"))),
                        "Sainte-Mousse"))) {
            assertThat(fautes(document, norme)).as(document.titre()).isEmpty();
        }
    }

    private static List<String> fautes(Document document, PDFAFlavour norme) throws Exception {
        return VeraPdf.fautes(Formes.creer().pdfALaMain(document), norme);
    }

    private static Feuille feuille(String type, @Nullable String lieu, List<String> noms) {
        return new Feuille(
                new SeanceAPointer(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        type,
                        "Découvrir <l’ordinateur> & la suite",
                        null,
                        null,
                        8,
                        MATIN,
                        MATIN.plusHours(2),
                        "prevue",
                        lieu == null ? null : UUID.randomUUID(),
                        lieu,
                        1,
                        4,
                        "Claire Exemple, Paul Exemple"),
                Cadre.habituel(type),
                Stream.concat(
                                noms.stream().map(nom -> ligne(nom, true)),
                                noms.stream().limit(1).map(nom -> ligne(nom, false)))
                        .toList(),
                noms.stream().map(nom -> ligne(nom, false)).toList(),
                noms.isEmpty() ? List.of() : List.of(new GroupeAttendu("Maison de quartier", 3)),
                0,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static LigneDeFeuille ligne(String nom, boolean inscrite) {
        return new LigneDeFeuille(
                UUID.randomUUID(),
                "",
                nom,
                inscrite,
                null,
                Besoin.VIDE,
                null,
                null,
                null,
                null,
                nom.length() > 100 ? null : "06 12 34 56 78",
                "tablette",
                List.of("fauteuil", "interprete"));
    }
}
