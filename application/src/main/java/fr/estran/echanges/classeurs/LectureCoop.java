package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.LigneCoop.ColonneCoop;
import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import fr.estran.socle.tableurs.LectureDeFeuille;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import fr.estran.socle.tableurs.ReceptionDeLignes;
import fr.estran.socle.tableurs.Tableurs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the State's workbooks, each table by its header, wherever it stands: above it are whose export it is, and what it was
 * narrowed to.
 */
final class LectureCoop implements ReceptionDeLignes {

    private static final Pattern DEBUTS_D_ENTETE =
            Pattern.compile("\\s*(date|id cra|ann.{1,2}e de naissance)\\b.*", Pattern.CASE_INSENSITIVE);

    /** The same few words stand on thousands of rows, and are held once. */
    private final Map<String, String> mots = new HashMap<>();

    private final ActivitesLues activites;
    private final Beneficiaires beneficiaires = new Beneficiaires();
    private final Laisses laisses;
    private long formules;

    private Auteur auteur = new Auteur();
    private @Nullable Map<ColonneCoop, Integer> colonnes;
    private @Nullable Map<String, Integer> colonnesDePersonnes;
    private boolean coordination;
    private int tables;
    private @Nullable Integer annonce;

    LectureCoop(Laisses laisses) {
        this.laisses = laisses;
        this.activites = new ActivitesLues(laisses);
    }

    /** Why a file is not read; empty where it was. */
    Optional<RefusDeFeuille> lire(Path classeur) throws IOException {
        auteur = new Auteur();
        return switch (Tableurs.lire(classeur, this)) {
            case LectureDeFeuille.Lue lue -> {
                formules += lue.formules();
                yield Optional.empty();
            }
            case LectureDeFeuille.Refusee(var refus) -> Optional.of(refus);
        };
    }

    /** How many tables that we know were met. */
    int tables() {
        return tables;
    }

    long formules() {
        return formules;
    }

    List<ActiviteCoop> activites() {
        return activites.toutes();
    }

    /** Above its table, a workbook says how many rows it has. */
    TotauxDits totaux(List<ActiviteCoop> lues) {
        return new TotauxDits(
                lues.stream().mapToInt(activite -> activite.venus().size()).sum(), annonce, Map.of());
    }

    Beneficiaires beneficiaires() {
        return beneficiaires;
    }

    @Override
    public boolean feuille(String nom) {
        colonnes = null;
        colonnesDePersonnes = null;
        coordination = false;
        return true;
    }

    @Override
    public void ligne(RangeeDeFeuille ligne) {
        if (estUnEntete(ligne)) {
            return;
        }
        if (colonnes != null) {
            activites.ajouter(new LigneCoop(ligne, colonnes), auteur.conseiller(), this::unSeul);
        } else if (colonnesDePersonnes != null) {
            beneficiaires.ajouter(auteur.conseiller().proprietaire(), ligne, colonnesDePersonnes);
        } else if (coordination) {
            laisses.compter(Laisse.COORDINATION);
        } else {
            auteur.ecouter(ligne);
        }
    }

    /** Looked at on each of thousands of rows: each header has "Date…", "ID…" or "Année…", which hardly any cell begins with. */
    private static boolean pourraitEnEtre(Cellule cellule) {
        return cellule instanceof Cellule.Texte(var texte)
                && texte.length() < 40
                && DEBUTS_D_ENTETE.matcher(texte).lookingAt();
    }

    private String unSeul(String mot) {
        return mots.computeIfAbsent(mot, dit -> dit);
    }

    private boolean estUnEntete(RangeeDeFeuille ligne) {
        if (ligne.cellules().stream().noneMatch(LectureCoop::pourraitEnEtre)) {
            return false;
        }
        var activite = ColonneCoop.dans(ligne);
        var personnes = Beneficiaires.places(ligne);
        var autre = ligne.cellules().stream()
                .anyMatch(cellule -> Ecritures.nus(cellule.texte()).equals("date de l activite"));
        if (activite.isEmpty() && personnes.isEmpty() && !autre) {
            return false;
        }
        if (activite.isPresent() && auteur.total() != null) {
            annonce = auteur.total() + (annonce == null ? 0 : annonce);
        }
        colonnes = activite.orElse(null);
        colonnesDePersonnes = personnes.orElse(null);
        coordination = autre;
        tables++;
        return true;
    }

    /** Whose export it is, as the rows above the table tell it: a name beside its label, or below it. */
    private static final class Auteur {

        private static final String NOM = "nom";
        private static final String PRENOM = "prenom";
        private static final String TOTAL = "total";
        private static final Set<String> RETENUS = Set.of(NOM, PRENOM, TOTAL);

        private final Map<String, String> dits = new HashMap<>();
        private List<String> attendus = List.of();

        void ecouter(RangeeDeFeuille ligne) {
            var cellules = new ArrayList<String>();
            ligne.cellules().forEach(cellule -> cellules.add(Ecritures.propre(cellule.texte())));
            var noms = cellules.stream().map(Ecritures::nus).toList();
            if (noms.contains(NOM) && noms.contains(PRENOM)) {
                attendus = noms;
                return;
            }
            for (int i = 0; i < attendus.size() && i < cellules.size(); i++) {
                retenir(attendus.get(i), cellules.get(i));
            }
            attendus = List.of();
            for (int i = 0; i + 1 < cellules.size(); i++) {
                retenir(noms.get(i), cellules.get(i + 1));
            }
        }

        private void retenir(String label, String valeur) {
            if (RETENUS.contains(label) && !valeur.isEmpty()) {
                dits.putIfAbsent(label, valeur);
            }
        }

        @Nullable Integer total() {
            var dit = dits.getOrDefault(TOTAL, "");
            return dit.matches("\\d{1,7}") ? Integer.valueOf(dit) : null;
        }

        ConseillerCoop conseiller() {
            return new ConseillerCoop(dits.getOrDefault(PRENOM, ""), dits.getOrDefault(NOM, ""));
        }
    }
}
