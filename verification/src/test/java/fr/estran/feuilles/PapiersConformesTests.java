package fr.estran.presences;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.bilan.renouvellement.RenouvellementsDEssai;
import fr.estran.parole.concertation.RetoursDEssai;
import fr.estran.parole.concertation.SouhaitsDEssai;
import fr.estran.parole.enquetes.EnquetesSurPapier;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.remises.RemisesDEssai;
import fr.estran.prets.PretsDEssai;
import fr.estran.programme.SeanceAPointer;
import fr.estran.programme.affiche.PlaquettesDEssai;
import fr.estran.reseau.reunions.FeuillesDEssai;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.documents.AdressePostale;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.documents.Lettre;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.EtatDeSeance;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.verification.VeraPdf;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever the team prints: a sheet that is registered and has no example does not compile. */
class PapiersConformesTests {

    private static final List<PDFAFlavour> RIEN = List.of();
    private static final String SERVICE = "Sainte-Mousse";
    private static final LocalDateTime MATIN = LocalDateTime.of(2024, 1, 16, 9, 30);
    private static final List<String> NOMS =
            List.of("Lou Riou", "Олена Шевченко", "محمد", "O".repeat(500), "<b>&\u202F中文 😀", "Anne-Marie Le Floc’h");

    @ParameterizedTest
    @EnumSource
    void comply_with_both_norms_whoever_is_named(Imprime imprime) throws Exception {
        for (var pdf : exemples(imprime)) {
            for (var norme :
                    imprime == Imprime.IMPOSITION ? RIEN : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
                assertThat(VeraPdf.fautes(pdf, norme)).as(norme.toString()).isEmpty();
            }
        }
    }

    private static List<byte[]> exemples(Imprime imprime) {
        var formes = Formes.creer();
        return switch (imprime) {
            case PRESENCES ->
                List.of(
                        formes.pdfALaMain(Papiers.aSigner(feuille(TypeDAction.ATELIER, "Salle 1", NOMS), SERVICE)),
                        formes.pdfALaMain(Papiers.aSigner(feuille(TypeDAction.PERMANENCE, null, List.of()), SERVICE)));
            case JOUR ->
                List.of(formes.pdfALaMain(Papiers.duJour(
                        MATIN.toLocalDate(),
                        List.of(
                                feuille(TypeDAction.ATELIER, "Salle 1", NOMS),
                                feuille(TypeDAction.PERMANENCE, "Salle 2", List.of()),
                                feuille(TypeDAction.PERMANENCE_TELEPHONIQUE, null, List.of("Lou Riou"))),
                        SERVICE,
                        true)));
            case AFFICHE -> {
                var affiches = new ArrayList<>(PlaquettesDEssai.affiches(NOMS));
                affiches.add(formes.affiche(affiche()));
                yield affiches;
            }
            case ACCUEIL -> PlaquettesDEssai.guichet(NOMS);
            case LETTRES ->
                List.of(formes.lettres(
                        "Lettres à poster",
                        SERVICE,
                        NOMS.stream().map(PapiersConformesTests::lettre).toList()));
            case PLAQUETTE -> PlaquettesDEssai.lues(NOMS);
            case REUNION ->
                FeuillesDEssai.documents(NOMS, SERVICE).stream()
                        .map(formes::pdf)
                        .toList();
            case SOUHAITS -> SouhaitsDEssai.feuilles(NOMS);
            case RETOURS -> RetoursDEssai.feuilles(NOMS);
            case ENQUETE -> EnquetesSurPapier.pour(NOMS);
            case REMISE -> RemisesDEssai.papiers(NOMS);
            case ATTESTATION -> RemisesDEssai.attestations(NOMS);
            case PRET -> PretsDEssai.papiers(NOMS);
            case RENOUVELLEMENT ->
                RenouvellementsDEssai.documents(NOMS, SERVICE).stream()
                        .map(formes::pdf)
                        .toList();
            case IMPOSITION -> List.of();
        };
    }

    private static Document affiche() {
        var blocs = NOMS.stream().<Bloc>map(Paragraphe::new).collect(toCollection(ArrayList::new));
        blocs.add(new Encadre("La prochaine fois : mardi 23 janvier, 14 h\nPour nous joindre : 02 61 91 00 00"));
        return new Document("Pas de permanence aujourd’hui", "Le mardi 16 janvier 2024", SERVICE, blocs);
    }

    private static Lettre lettre(String nom) {
        return new Lettre(
                List.of(SERVICE, "02 61 91 00 00"),
                AdressePostale.de(nom, "1 rue de l'Exemple, 29000 Sainte-Mousse"),
                "Le mardi 16 janvier 2024",
                "Rappel : " + nom,
                Collections.nCopies(nom.length() > 100 ? 40 : 3, "Bonjour " + nom));
    }

    private static Feuille feuille(TypeDAction type, @Nullable String lieu, List<String> noms) {
        return new Feuille(
                new SeanceAPointer(
                        SeanceId.nouveau(),
                        ActionId.nouveau(),
                        type,
                        "Découvrir <l’ordinateur> & la suite",
                        null,
                        null,
                        8,
                        MATIN,
                        MATIN.plusHours(2),
                        EtatDeSeance.PREVUE,
                        lieu == null ? null : LieuId.nouveau(),
                        lieu,
                        1,
                        4,
                        "Claire Exemple, Paul Exemple",
                        true,
                        null,
                        null,
                        null,
                        null),
                CadreDeSeance.habituel(type),
                Stream.concat(
                                noms.stream().map(nom -> ligne(nom, true)),
                                noms.stream().limit(1).map(nom -> ligne(nom, false)))
                        .toList(),
                noms.stream().map(nom -> ligne(nom, false)).toList(),
                noms.isEmpty() ? List.of() : List.of(new Feuille.GroupeAttendu("Maison de quartier", 3)),
                0,
                null,
                List.of(),
                List.of(),
                0,
                List.of());
    }

    private static LigneDeFeuille ligne(String nom, boolean inscrite) {
        return new LigneDeFeuille(
                UsagerId.nouveau(),
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
                List.of(BesoinDAccueil.FAUTEUIL, BesoinDAccueil.INTERPRETE),
                null,
                null,
                List.of());
    }
}
