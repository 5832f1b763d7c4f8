package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.FeuilleARendre.LectureDeFeuilleDite;
import fr.estran.socle.tableurs.LectureDeFeuille;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

/** A sheet, with what its columns are, as one has said or as they seem to be. */
public final class FeuilleOuverte {

    public sealed interface Ouverture {

        /** @param phrase says why, and what to do */
        record Refusee(String phrase) implements Ouverture {}

        record Ouverte(FeuilleOuverte feuille) implements Ouverture {}
    }

    private final Path fichier;
    private final Correspondance feuille;

    /** It, and those that are read with it. */
    private final List<Correspondance> ensemble;

    private final ReponsesDites reponses;
    private final Savoir savoir;

    private FeuilleOuverte(Path fichier, List<Correspondance> ensemble, ReponsesDites reponses, Savoir savoir) {
        this.fichier = fichier;
        this.ensemble = ensemble;
        this.feuille = ensemble.getFirst();
        this.reponses = reponses;
        this.savoir = savoir;
    }

    public static Ouverture ouvrir(Path fichier, ReponsesDites reponses, Savoir savoir) throws IOException {
        var vu = Survol.de(fichier);
        return switch (vu.lecture()) {
            case LectureDeFeuille.Refusee(var refus) -> new Ouverture.Refusee(refus.phrase());
            case LectureDeFeuille.Lue _ -> {
                var ensemble = FeuillesEnsemble.de(vu, reponses, savoir);
                MotsEcoutes.ecouter(fichier, ensemble);
                yield new Ouverture.Ouverte(new FeuilleOuverte(fichier, ensemble, reponses, savoir));
            }
        };
    }

    /** Row after row, as each is understood. */
    public LectureDeFeuille lire(Consumer<LigneLue> suite) throws IOException {
        return LectureDeFeuilleDite.lire(fichier, ensemble, suite);
    }

    public ApercuDeFeuille apercu() throws IOException {
        var prise = new PriseDeVue(ensemble, savoir.choses());
        return prise.apercu(lire(prise::voir) instanceof LectureDeFeuille.Lue lue ? lue.formules() : 0);
    }

    /** With one more column, that says why a row is not understood. */
    public void rendre(OutputStream vers) throws IOException {
        FeuilleARendre.ecrire(fichier, ensemble, vers);
    }

    SommesEcrites sommes() {
        return new SommesEcrites(ensemble);
    }

    public NatureDeFeuille nature() {
        return feuille.nature();
    }

    public boolean a(ChampDeFeuille champ) {
        return feuille.a(champ);
    }

    /** How many columns hold something of which nothing is taken over. */
    public int nonReprises() {
        return feuille.nonReprises().size();
    }

    public LocalDate aujourdhui() {
        return feuille.aujourdhui();
    }

    public Choses choses() {
        return savoir.choses();
    }

    /** Rows that are not understood may be left out. */
    public boolean sansElles() {
        return reponses.oui(ReponsesDites.SANS_ELLES);
    }

    /** Those of the same titles are not read with it: somebody has said so. */
    public boolean separees() {
        return reponses.une(ReponsesDites.ENSEMBLE).filter("non"::equals).isPresent();
    }

    /** For the next sheet. Words that become one more of the town's are known by their name from then on. */
    public CorrespondanceGardee aGarder() {
        var champs = new HashMap<String, String>();
        for (var colonne : feuille.colonnes()) {
            if (colonne.champ() != null && !colonne.nus().isEmpty()) {
                champs.put(
                        colonne.jour() == null ? colonne.nus() : CorrespondanceGardee.DATEES,
                        colonne.champ().code());
            }
        }
        var mots = new HashMap<String, String>();
        if (feuille.gardee() != null) {
            mots.putAll(feuille.gardee().motsDits());
        }
        reponses.dites().forEach((cle, dit) -> {
            if (cle.startsWith(ReponsesDites.MOT) && !dit.startsWith(MotsDeFeuille.A_CREER) && !dit.isEmpty()) {
                mots.put(cle.substring(ReponsesDites.MOT.length()), dit);
            }
        });
        return new CorrespondanceGardee(
                reponses.une(ReponsesDites.GARDER).orElse(""),
                feuille.nature(),
                CorrespondanceGardee.titres(feuille.colonnes()),
                feuille.repeter(),
                champs,
                mots);
    }
}
