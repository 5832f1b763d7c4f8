package fr.estran.presences;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import fr.estran.inscriptions.places.Inscrits;
import fr.estran.personnes.registre.FicheAbsorbee;
import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.MemesPersonnes;
import fr.estran.personnes.registre.MemesPersonnes.Issue;
import fr.estran.presences.UneSeulePersonne.Semblables.Reunies;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The same person twice on one sheet: it is asked, said by somebody, remembered, and taken back as easily. */
@Service
@Transactional
public class UneSeulePersonne {

    private final Emargement emargement;
    private final NotesDeSeance notes;
    private final Feuilles feuilles;
    private final Inscrits inscrits;
    private final MemesPersonnes memes;

    UneSeulePersonne(
            Emargement emargement, NotesDeSeance notes, Feuilles feuilles, Inscrits inscrits, MemesPersonnes memes) {
        this.emargement = emargement;
        this.notes = notes;
        this.feuilles = feuilles;
        this.inscrits = inscrits;
        this.memes = memes;
    }

    @Transactional(readOnly = true)
    Semblables semblables(Feuille feuille) {
        if (feuille.lignes().isEmpty()) {
            return Semblables.AUCUNES;
        }
        var venues = feuille.venuesEnPlus().stream().map(LigneDeFeuille::usager).toList();
        var connues = new HashSet<>(homonymes(feuille));
        feuille.inscrites().forEach(ligne -> connues.add(ligne.usager()));
        var semblables = memes.semblables(venues, connues);
        return new Semblables(semblables.aDire(), reunies(feuille), semblables.distinguees());
    }

    /** On the sheet, one participation is left, and what the person came for. */
    Issue reunir(SeanceId seance, Collection<UsagerId> usagers) {
        emargement.verrouiller(seance);
        verifier(seance, usagers);
        var issue = toutOuRien(memes.reunir(usagers));
        if (issue == Issue.FAIT) {
            emargement.faireParlerQuiDit(seance, usagers.iterator().next());
        }
        return issue;
    }

    Issue separer(SeanceId seance, UsagerId conservee) {
        emargement.verrouiller(seance);
        return toutOuRien(memes.separer(reunies(feuilles.feuille(seance)).stream()
                .filter(reunies -> reunies.ligne().usager().equals(conservee))
                .findFirst()
                .orElseThrow(Introuvable::new)
                .absorbees()));
    }

    /** Of three, two are not put together while it is said that the three cannot be. */
    private static Issue toutOuRien(Issue issue) {
        if (issue != Issue.FAIT) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return issue;
    }

    void distinguer(SeanceId seance, Collection<UsagerId> usagers) {
        verifier(seance, usagers);
        memes.distinguer(usagers);
    }

    void nePlusDistinguer(SeanceId seance, Collection<UsagerId> usagers) {
        verifier(seance, usagers);
        memes.nePlusDistinguer(usagers);
    }

    /** What is said here is said of people of this sheet, and of whoever is known and bears the name of one of them. */
    private void verifier(SeanceId seance, Collection<UsagerId> usagers) {
        var feuille = feuilles.feuille(seance);
        var ici = usagers(feuille);
        var connues = new HashSet<>(homonymes(feuille));
        connues.addAll(ici);
        if (usagers.size() < 2 || usagers.stream().noneMatch(ici::contains) || !connues.containsAll(usagers)) {
            throw new Introuvable();
        }
    }

    /** In the register, of those who were not expected. */
    private Set<UsagerId> homonymes(Feuille feuille) {
        return memes.homonymes(
                feuille.venuesEnPlus().stream().map(LigneDeFeuille::usager).toList(),
                feuille.seance().debut().toLocalDate());
    }

    /** Of those that were merged into people of the sheet, the records that were on it. */
    private List<Reunies> reunies(Feuille feuille) {
        var absorbees = memes.reunies(usagers(feuille));
        if (absorbees.isEmpty()) {
            return List.of();
        }
        var ici = Stream.concat(
                        notes.personnes(feuille.seance().id()).stream(),
                        inscrits.de(feuille.seance().action()).stream()
                                .map(ligne -> ligne.vue().usager()))
                .collect(toSet());
        return absorbees.stream()
                .filter(reunie -> ici.contains(reunie.absorbee()))
                .collect(groupingBy(
                        FicheAbsorbee::conservee, LinkedHashMap::new, mapping(FicheAbsorbee::absorbee, toList())))
                .entrySet()
                .stream()
                .flatMap(reunies -> feuille.lignes().stream()
                        .filter(ligne -> ligne.usager().equals(reunies.getKey()))
                        .map(ligne -> new Reunies(ligne, Objects.requireNonNull(reunies.getValue()))))
                .toList();
    }

    private static List<UsagerId> usagers(Feuille feuille) {
        return feuille.lignes().stream().map(LigneDeFeuille::usager).toList();
    }

    /**
     * Names of a sheet that are alike, and what was said of them.
     *
     * @param aDire records that may be one person, of whom nobody has said anything yet
     * @param reunies a person of the sheet who had several records on it
     * @param distinguees two people of the sheet whose names are alike
     */
    public record Semblables(
            List<List<FicheTrouvee>> aDire, List<Reunies> reunies, List<List<FicheTrouvee>> distinguees) {

        static final Semblables AUCUNES = new Semblables(List.of(), List.of(), List.of());

        public Semblables {
            aDire = List.copyOf(aDire);
            reunies = List.copyOf(reunies);
            distinguees = List.copyOf(distinguees);
        }

        /** @param absorbees the last one that was merged first */
        public record Reunies(LigneDeFeuille ligne, List<UsagerId> absorbees) {

            public Reunies {
                absorbees = List.copyOf(absorbees);
            }
        }

        /** One name several times, or several names that are nearly one. */
        public static String titre(Messages m, List<FicheTrouvee> groupe) {
            var noms = groupe.stream()
                    .map(fiche -> fiche.prenom() + " " + fiche.nom())
                    .toList();
            var un = noms.stream()
                            .map(nom -> nom.toLowerCase(Locale.FRENCH))
                            .distinct()
                            .count()
                    == 1;
            return un
                    ? m.dire("memes.un_nom", "nom", noms.getFirst(), "n", noms.size())
                    : m.dire("memes.noms", "noms", noms.stream().distinct().collect(Collectors.joining(", ")));
        }
    }
}
