package fr.estran.bilan.consultation;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.vocabulaire.RaisonDAide;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why people prefer an appointment or a call: counted by quarter and tied to no one (ADR 0023).
 *
 * <p>A tap stays on the device. What comes here is the sum of eleven at least, in a transaction that writes nothing else, and
 * that writes every reason of the quarter anew: neither the rows nor their order tell which of them grew.
 */
@Service
class Motifs {

    /** An appointment first. */
    static final List<TypeDAction> TYPES = TypeDAction.tous(TypeDAction::individuelle).stream()
            .sorted(Comparator.comparing(type -> !type.surRendezVous()))
            .toList();

    static final List<String> RAISONS = Code.codes(RaisonDAide.class);

    private static final int AU_PLUS = 10_000;

    private final MotifRepository repository;
    private final Clock horloge;

    Motifs(MotifRepository repository, Clock horloge) {
        this.repository = repository;
        this.horloge = horloge;
    }

    enum Issue {
        RECUS,
        TROP_PEU,
        REFUSES
    }

    /** @param envoi by chance, of whoever sends: the same again adds nothing */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Issue recevoir(UUID envoi, Trimestre trimestre, TypeDAction type, Map<String, Integer> nombres) {
        var dits = new TreeMap<>(nombres);
        dits.values().removeIf(nombre -> nombre == 0);
        var total = dits.values().stream().mapToLong(Integer::longValue).sum();
        var aujourdhui = LocalDate.now(horloge);
        if (!TYPES.contains(type)
                || !RAISONS.containsAll(dits.keySet())
                || dits.values().stream().anyMatch(nombre -> nombre < 0 || nombre > AU_PLUS)
                || trimestre.periode().debut().isAfter(aujourdhui)) {
            return Issue.REFUSES;
        }
        if (total == 0
                || total < Suppression.SEUIL
                        && aujourdhui.isBefore(trimestre.periode().fin())) {
            return Issue.TROP_PEU;
        }
        repository.verrouiller(trimestre.code());
        if (repository.recevoir(envoi)) {
            ajouter(trimestre.code(), type, dits);
        }
        return Issue.RECUS;
    }

    private void ajouter(String trimestre, TypeDAction type, SortedMap<String, Integer> dits) {
        var comptes = repository.comptes(trimestre);
        dits.forEach((raison, nombre) -> comptes.merge(new MotifRepository.Cle(type, raison), nombre, Integer::sum));
        repository.recrire(trimestre, comptes);
    }

    /** Its code, 2024-T1, and its days. */
    record Trimestre(int annee, int rang) {

        static Trimestre du(LocalDate jour) {
            return new Trimestre(jour.getYear(), (jour.getMonthValue() + 2) / 3);
        }

        Trimestre precedent() {
            return du(periode().debut().minusDays(1));
        }

        Periode periode() {
            return Periode.trimestre(annee, rang);
        }

        String code() {
            return annee + "-T" + rang;
        }
    }

    @Repository
    record MotifRepository(JdbcClient jdbc) {

        record Cle(TypeDAction type, String motif) implements Comparable<Cle> {

            @Override
            public int compareTo(Cle autre) {
                return Comparator.comparing(Cle::type).thenComparing(Cle::motif).compare(this, autre);
            }
        }

        private record Compte(TypeDAction type, String motif, int nombre) {}

        void verrouiller(String trimestre) {
            jdbc.sql(
                            "select pg_advisory_xact_lock(hashtext('motif'), hashtext(structure_courante()::text || :trimestre))")
                    .param("trimestre", trimestre)
                    .query((RowCallbackHandler) rien -> {});
        }

        /** @return whether it is new */
        boolean recevoir(UUID envoi) {
            return jdbc.sql("""
                insert into motif_envoi (structure_id, id)
                values (structure_courante(), :id)
                on conflict (structure_id, id) do nothing
                """).param("id", envoi).update() == 1;
        }

        SortedMap<Cle, Integer> comptes(String trimestre) {
            var comptes = new TreeMap<Cle, Integer>();
            jdbc.sql("select type, motif, nombre from motif where trimestre = :trimestre")
                    .param("trimestre", trimestre)
                    .query(Compte.class)
                    .list()
                    .forEach(compte -> comptes.put(new Cle(compte.type(), compte.motif()), compte.nombre()));
            return comptes;
        }

        /** All of them anew, in one order: by their names. */
        void recrire(String trimestre, Map<Cle, Integer> comptes) {
            jdbc.sql("delete from motif where trimestre = :trimestre")
                    .param("trimestre", trimestre)
                    .update();
            jdbc.sql("""
                insert into motif (structure_id, trimestre, type, motif, nombre)
                select structure_courante(), :trimestre, dit.type, dit.motif, dit.nombre
                from unnest(:types::text[], :motifs::text[], :nombres::integer[]) as dit (type, motif, nombre)
                order by dit.type, dit.motif
                """)
                    .param("trimestre", trimestre)
                    .param(
                            "types",
                            comptes.keySet().stream()
                                    .map(cle -> cle.type().code())
                                    .toList())
                    .param("motifs", comptes.keySet().stream().map(Cle::motif).toList())
                    .param("nombres", comptes.values())
                    .update();
        }
    }
}
