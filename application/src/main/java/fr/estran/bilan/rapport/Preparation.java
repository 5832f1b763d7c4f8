package fr.estran.bilan.rapport;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.bilan.publication.Differences;
import fr.estran.bilan.publication.Differences.Precaution;
import fr.estran.bilan.publication.Publication.DeuxAnnees;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.publication.Publie.Dit;
import fr.estran.bilan.rapport.BilanJson.IndicateursCsv;
import fr.estran.bilan.rapport.Composition.SectionAjoutee;
import fr.estran.bilan.rapport.ComptesDeLAnnee.LigneIndicateur;
import fr.estran.bilan.rapport.Partie.Chiffre;
import fr.estran.bilan.rapport.Volume.SectionLibre;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.TenueOdt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report of a year as the records of one moment write it, before it is an act. */
public final class Preparation {

    private final ComptesDeLAnnee comptes;
    private final Publie annee;
    private final Publie avant;
    private final Formes formes;
    private final Charte charte;
    private final Precedents precedents;

    Preparation(ComptesDeLAnnee comptes, Precedents precedents, Formes formes, Charte charte) {
        this.comptes = comptes;
        this.avant = Differences.entre(comptes.publierLAnneeAvant(false), precedents.avant())
                .commeDeja();
        this.annee = DeuxAnnees.seconde(
                Differences.entre(comptes.publier(false), precedents.annee()).selon(precedents.precaution()), avant);
        this.formes = formes;
        this.charte = charte;
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

    /** What a reader must know before the first line, where months of the year are not in it. */
    public List<String> enPartie() {
        return Matiere.de(annee, avant, comptes.contexte()).enPartie();
    }

    /** Whether the year holds anything to tell. */
    public boolean connue() {
        return annee.connue();
    }

    public List<Partie> parties(Composition composition) {
        return Parties.de(annee, avant, comptes.contexte(), composition);
    }

    /** The figures of the year that may be told, by their names. */
    public List<Chiffre> citables() {
        var citables = new ArrayList<Chiffre>();
        var libelles = Matiere.de(annee, avant, comptes.contexte()).libelles();
        Parties.nommer(libelles, annee, annee.chemins(), citables);
        return citables.stream()
                .filter(chiffre -> chiffre.cle().isPresent())
                .sorted(Comparator.comparing(Chiffre::libelle))
                .toList();
    }

    /**
     * @param partie in which it was written
     * @param noms of the register, of those that {@link Reperage#noms} found written
     */
    public Vigilance relire(Redaction redaction, Partie partie, Set<String> noms) {
        return Vigilance.de(redaction, citations(), partie.texte(), noms);
    }

    /** What is known of the figures that people put into their texts. */
    public Citations citations() {
        return new Citations(annee, avant);
    }

    public List<ChiffreDefini> chiffres() {
        return LigneIndicateur.toutes(comptes).stream()
                .map(ligne -> ChiffreDefini.de(ligne, comptes.contexte().lexique()))
                .toList();
    }

    public String structure() {
        return comptes.contexte().structure().nom();
    }

    /** By the key of its section, what the document says in words, in the form in which a person may write them. */
    public Map<String, String> textes(Composition composition) {
        return Parties.textes(Matiere.de(annee, avant, comptes.contexte()), composition);
    }

    public String titre() {
        return rediger(Acte.A_COMPLETER, Composition.AUCUNE).recit().titre();
    }

    /** Both pages alone: the same records and the same words give the same pages. */
    public String pages(Acte acte, Composition composition) {
        var rapport = rediger(acte, composition);
        return formes.html(rapport.recit(), charte) + formes.html(rapport.chiffres(), charte);
    }

    /** What is frozen: the forms for those who are outside the service, the files of figures for those who are in it. */
    public List<Piece> pieces(Acte acte, Composition composition, @Nullable TenueOdt tenue) {
        return new Pieces(rediger(acte.fige(), composition), formes, charte, tenue).ecrire(comptes, false);
    }

    /** One of the documents, without the trouble of the others. */
    public Optional<Piece> document(String nom, Acte acte, Composition composition, @Nullable TenueOdt tenue) {
        return new Pieces(rediger(acte, composition), formes, charte, tenue).lire(nom);
    }

    private Rapport rediger(Acte acte, Composition composition) {
        return Rapport.rediger(annee, avant, comptes.contexte(), acte, composition);
    }

    /** Two documents in three forms for the council, and two files of figures that stay inside. */
    record Pieces(
            Rapport rapport,
            Formes formes,
            Charte charte,
            @Nullable TenueOdt tenue) {

        private static final List<String> FORMES = List.of("html", "pdf", "odt");

        List<Piece> ecrire(ComptesDeLAnnee comptes, boolean interne) {
            var pieces = new ArrayList<Piece>();
            for (var volume : Volume.values()) {
                for (var forme : FORMES) {
                    pieces.add(ecrire(volume, forme, !interne));
                    Avancee.part((double) pieces.size() / (Volume.values().length * FORMES.size()));
                }
            }
            pieces.add(Piece.page("bilan.json", BilanJson.ecrire(comptes, rapport), false));
            pieces.add(Piece.page("indicateurs.csv", IndicateursCsv.ecrire(comptes), false));
            return pieces;
        }

        /** One of the documents for the council, without the trouble of the others. */
        Optional<Piece> lire(String nom) {
            return Stream.of(Volume.values())
                    .flatMap(volume -> FORMES.stream()
                            .filter(forme -> nom.equals(volume.nom() + "." + forme))
                            .map(forme -> ecrire(volume, forme, true)))
                    .findFirst();
        }

        private Piece ecrire(Volume volume, String forme, boolean publique) {
            var document = volume == Volume.RAPPORT ? rapport.recit() : rapport.chiffres();
            var nom = volume.nom() + "." + forme;
            return switch (forme) {
                case "html" -> Piece.page(nom, formes.html(document, charte), publique);
                case "pdf" -> new Piece(nom, formes.pdf(document, charte), publique);
                default -> new Piece(nom, odt(document), publique);
            };
        }

        private byte[] odt(Document document) {
            return tenue == null ? formes.odt(document, charte) : formes.odt(document, tenue);
        }
    }

    /** Writes each section by itself, and listens to what it reads; those of which the records say nothing are there too. */
    static final class Parties {

        private Parties() {}

        static List<Partie> de(Publie annee, Publie avant, Contexte contexte, Composition composition) {
            var parties = new ArrayList<Partie>();
            for (var volume : Volume.values()) {
                composition
                        .sections(volume)
                        .forEach(section -> parties.add(partie(volume, section, annee, avant, contexte)));
            }
            return parties;
        }

        private static Partie partie(Volume volume, Section section, Publie annee, Publie avant, Contexte contexte) {
            var lus = new LinkedHashSet<List<String>>();
            var lusAvant = new LinkedHashSet<List<String>>();
            var matiere = Matiere.de(annee.devant(lus::add), avant.devant(lusAvant::add), contexte, Phrases.enCles());
            lus.clear();
            var blocs = section.rediger(matiere);
            var chiffres = new ArrayList<Chiffre>();
            nommer(matiere.libelles(), annee, lus, chiffres);
            nommer(matiere.libelles(), avant, lusAvant, chiffres);
            return new Partie(
                    volume,
                    section.cle(),
                    section.titre(matiere),
                    section instanceof SectionLibre || section instanceof SectionAjoutee,
                    !blocs.isEmpty(),
                    TexteLibre.ecrire(blocs),
                    blocs.isEmpty() ? List.of() : List.copyOf(chiffres),
                    blocs.stream()
                            .map(TexteLibre::legende)
                            .filter(legende -> !legende.isEmpty())
                            .toList(),
                    section.questions(Matiere.de(annee, avant, contexte)));
        }

        /** Of the sections that the report has. */
        static Map<String, String> textes(Matiere matiere, Composition composition) {
            var textes = new LinkedHashMap<String, String>();
            for (var section : toutes(composition)) {
                var redaction = composition.de(section.cle());
                var blocs = redaction.appliquer(section.rediger(matiere), Citations.de(matiere));
                if (!blocs.isEmpty() && !redaction.omise()) {
                    textes.put(section.cle(), TexteLibre.ecrire(blocs));
                }
            }
            return textes;
        }

        private static List<Section> toutes(Composition composition) {
            return Stream.of(Volume.values())
                    .flatMap(volume -> composition.sections(volume).stream())
                    .toList();
        }

        /** What is nothing is not a figure; what is kept back is one. */
        static void nommer(Libelles libelles, Publie publie, Collection<List<String>> lus, List<Chiffre> chiffres) {
            for (var chemin : lus) {
                var valeur = publie.lu(chemin);
                if (valeur == null || valeur != 0) {
                    chiffres.add(new Chiffre(
                            publie.annee() + "." + String.join(".", chemin),
                            NomDeChiffre.dire(libelles, chemin, publie.annee()),
                            valeur,
                            NomDeChiffre.regle(libelles, chemin)));
                }
            }
        }
    }

    /**
     * One of the files of a report.
     *
     * @param publique whether it may leave the service
     */
    public record Piece(String nom, byte[] contenu, boolean publique) {

        static Piece page(String nom, String texte, boolean publique) {
            return new Piece(nom, texte.getBytes(UTF_8), publique);
        }
    }

    /**
     * What documents that went out told of a year, and of the year before; each time the one to go back to first.
     *
     * @param precaution what was chosen where the report, beside them, would tell of few people
     */
    public record Precedents(
            List<Publie> annee,
            List<Publie> avant,
            @Nullable Precaution precaution) {

        public static final Precedents AUCUN = new Precedents(List.of(), List.of(), null);
    }
}
