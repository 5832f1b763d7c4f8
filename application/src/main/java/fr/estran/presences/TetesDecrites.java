package fr.estran.presences;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.estran.programme.Cloture;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Journal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of the people without a name of a session, how many were women, retired, of such an age: as far as somebody noted it. */
@Service
@Transactional
public class TetesDecrites {

    private final TetesRepository repository;
    private final Cloture seances;
    private final Emargement emargement;
    private final SansNomRepository sansNom;
    private final Journal journal;

    TetesDecrites(
            TetesRepository repository,
            Cloture seances,
            Emargement emargement,
            SansNomRepository sansNom,
            Journal journal) {
        this.repository = repository;
        this.seances = seances;
        this.emargement = emargement;
        this.sansNom = sansNom;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Tetes lire(SeanceId seance) {
        return repository.lire(seance);
    }

    /** The same, among others. */
    Lecture<TetesRepository.Tete> lecture(SeanceId seance) {
        return repository.lecture(seance);
    }

    static Tetes de(Lues lues) {
        return TetesRepository.ensemble(lues.de(TetesRepository.Tete.class));
    }

    /** All that is known from now on, of all traits: what is not there is not known. No more of one trait than people were counted. */
    ResultatDeTetes noter(SeanceId seance, Tetes dites) {
        seances.lire(seance);
        emargement.verrouiller(seance);
        var connue = seances.lire(seance);
        if (connue.tenue() || connue.annulee()) {
            return new ResultatDeTetes.Fermee();
        }
        int comptees = sansNom.sansNom(seance);
        var deTrop = dites.plusQue(comptees);
        if (!deTrop.isEmpty()) {
            return new ResultatDeTetes.PlusQueComptees(deTrop, comptees);
        }
        for (var trait : TraitDeTete.values()) {
            repository.noter(seance, trait, dites.de(trait));
        }
        journal.noter("presences.decrire", seance.valeur());
        return new ResultatDeTetes.Notees();
    }

    sealed interface ResultatDeTetes {

        record Notees() implements ResultatDeTetes {}

        record Fermee() implements ResultatDeTetes {}

        /** @param traits of which more are told than were counted */
        record PlusQueComptees(List<TraitDeTete> traits, int comptees) implements ResultatDeTetes {}
    }

    /** By trait and code. */
    public record Tetes(Map<TraitDeTete, Map<String, Integer>> nombres) {

        public Map<String, Integer> de(TraitDeTete trait) {
            return nombres.getOrDefault(trait, Map.of());
        }

        /** Those that are asked for, then those that the records hold besides. */
        public List<String> codes(TraitDeTete trait) {
            return Stream.concat(
                            trait.codes().stream(),
                            new TreeSet<>(habitants(trait).keySet()).stream())
                    .distinct()
                    .toList();
        }

        /** Professionals are counted apart. */
        public Map<String, Integer> habitants(TraitDeTete trait) {
            var habitants = new LinkedHashMap<>(de(trait));
            habitants.remove(TrancheDEffectif.PROFESSIONNELS.code());
            return habitants;
        }

        /** The traits of which more are told than there are people: no figure counts them. */
        public List<TraitDeTete> plusQue(int comptees) {
            return Arrays.stream(TraitDeTete.values())
                    .filter(trait -> habitants(trait).values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            > comptees)
                    .toList();
        }
    }

    @Repository
    record TetesRepository(JdbcClient jdbc) {

        record Tete(TraitDeTete trait, String code, int nombre) {}

        Tetes lire(SeanceId seance) {
            var lecture = lecture(seance);
            return ensemble(jdbc.sql(lecture.sql())
                    .params(lecture.parametres())
                    .query(Tete.class)
                    .list());
        }

        Lecture<Tete> lecture(SeanceId seance) {
            return new Lecture<>(Tete.class, """
                select 'GENRE' as trait, genre as code, nombre from effectif_genre where seance_id = :laquelle
                union all
                select 'SITUATION', situation, nombre from effectif_situation where seance_id = :laquelle
                union all
                select 'TRANCHE', tranche, nombre from effectif where seance_id = :laquelle
                """, Map.of("laquelle", seance));
        }

        static Tetes ensemble(List<Tete> tetes) {
            return new Tetes(tetes.stream()
                    .collect(groupingBy(
                            Tete::trait,
                            () -> new EnumMap<>(TraitDeTete.class),
                            toMap(Tete::code, Tete::nombre, (un, _) -> un, LinkedHashMap::new))));
        }

        /** Professionals, whom partners count, stay as they are. */
        void noter(SeanceId seance, TraitDeTete trait, Map<String, Integer> nombres) {
            jdbc.sql("delete from %s where seance_id = :seance and %s <> 'professionnels'"
                            .formatted(trait.table, trait.code()))
                    .param("seance", seance)
                    .update();
            nombres.forEach((code, nombre) -> jdbc.sql("""
                insert into %s (structure_id, seance_id, %s, nombre)
                values (structure_courante(), :seance, :code, :nombre)
                """.formatted(trait.table, trait.code()))
                    .param("seance", seance)
                    .param("code", code)
                    .param("nombre", nombre)
                    .update());
        }
    }
}
