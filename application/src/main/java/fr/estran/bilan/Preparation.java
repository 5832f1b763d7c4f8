package fr.estran.bilan;

import fr.estran.documents.Formes;
import fr.estran.documents.ModeleOdt;
import fr.estran.publication.DeuxAnnees;
import fr.estran.publication.Differences;
import fr.estran.publication.Dit;
import fr.estran.publication.Precaution;
import fr.estran.publication.Publie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report of a year as the records of one moment write it, before it is an act. */
public final class Preparation {

    private final Comptes comptes;
    private final Publie annee;
    private final Publie avant;
    private final Formes formes;
    private final Precedents precedents;

    Preparation(Comptes comptes, Precedents precedents, Formes formes) {
        this.comptes = comptes;
        this.avant = Differences.entre(comptes.publierLAnneeAvant(false), precedents.avant())
                .commeDeja();
        this.annee = DeuxAnnees.seconde(
                Differences.entre(comptes.publier(false), precedents.annee()).selon(precedents.precaution()), avant);
        this.formes = formes;
        this.precedents = precedents;
    }

    /** What would tell of few people, beside the documents that went out. */
    public List<ChiffreQuiTrahit> trahisons() {
        return ChiffreQuiTrahit.entre(annee, precedents.annee(), comptes.contexte());
    }

    public @Nullable Precaution precaution() {
        return precedents.precaution();
    }

    /** Whether the figures of today may be told, with fewer rows. */
    public boolean regroupable() {
        return Differences.entre(comptes.publier(false), precedents.annee()).regroupable();
    }

    /** All that the report tells of people, of its year and of the year before. */
    public List<Dit> dits() {
        return Stream.concat(annee.dits().stream(), avant.dits().stream()).toList();
    }

    /** Whether the year holds anything to tell. */
    public boolean connue() {
        return annee.connue();
    }

    public List<Partie> parties() {
        return Parties.de(annee, avant, comptes.contexte());
    }

    public List<ChiffreDefini> chiffres() {
        return LigneIndicateur.toutes(comptes).stream().map(ChiffreDefini::de).toList();
    }

    public String structure() {
        return comptes.contexte().structure().nom();
    }

    /** By the key of its section, what the document says in words, in the form in which a person may write them. */
    public Map<String, String> textes(Map<String, Redaction> redactions) {
        return Parties.textes(Matiere.de(annee, avant, comptes.contexte()), redactions);
    }

    public String titre() {
        return rediger(Acte.A_COMPLETER, Map.of()).document().titre();
    }

    /** The page alone: the same records and the same words give the same page. */
    public String page(Acte acte, Map<String, Redaction> redactions) {
        return formes.html(rediger(acte, redactions).document());
    }

    /** The five forms, for those who are outside the service and for those who are in it. */
    public List<Piece> pieces(Acte acte, Map<String, Redaction> redactions, @Nullable ModeleOdt modele) {
        return Pieces.ecrire(comptes, rediger(acte, redactions), false, formes, modele);
    }

    /** One of the three documents, without the trouble of the others. */
    public Optional<Piece> document(
            String nom, Acte acte, Map<String, Redaction> redactions, @Nullable ModeleOdt modele) {
        var document = rediger(acte, redactions).document();
        return switch (nom) {
            case "bilan.html" -> Optional.of(Piece.page(nom, formes.html(document), true));
            case "bilan.pdf" -> Optional.of(new Piece(nom, formes.pdf(document), true));
            case "bilan.odt" -> Optional.of(new Piece(nom, Pieces.odt(document, formes, modele), true));
            default -> Optional.empty();
        };
    }

    private Rapport rediger(Acte acte, Map<String, Redaction> redactions) {
        return Rapport.rediger(annee, avant, comptes.contexte(), acte, redactions);
    }
}
