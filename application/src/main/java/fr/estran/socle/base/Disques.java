package fr.estran.socle.base;

import fr.estran.socle.commun.Code;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The disks that the service writes on: that of an embedded database, and that of the files beside it. */
@Component
final class Disques implements MeterBinder {

    /** What lies on it. */
    public enum Quoi implements Code {
        BASE,
        /** Keys, mailings under way, the list of erasures. */
        DONNEES
    }

    /**
     * @param libre in bytes
     * @param total in bytes
     */
    public record Disque(Quoi quoi, long libre, long total) {

        private static final int POUR_CENT = 10;

        private static final long LARGE = 20_000_000_000L;

        /** Of what is left. */
        public int pourCent() {
            return (int) (libre * 100 / total);
        }

        /**
         * Somebody is to make room. One of two terabytes has room enough, with a hundred gigabytes left.
         *
         * <p>Rule: a disk is nearly full.
         */
        public boolean presquePlein() {
            return libre * 100 < total * POUR_CENT && libre < LARGE;
        }
    }

    private final Intendance intendance;
    private final Path dossier;

    Disques(Intendance intendance, @Value("${estran.base.dossier}") Path dossier) {
        this.intendance = intendance;
        this.dossier = dossier.toAbsolutePath().normalize();
    }

    /** The database first; an outside one does not tell us. One disk that holds both is told once. */
    public List<Disque> lus() {
        var disques = new ArrayList<Disque>();
        var base = intendance.donnees().flatMap(Disques::support);
        var donnees = support(existant(dossier));
        base.flatMap(la -> lire(Quoi.BASE, la)).ifPresent(disques::add);
        donnees.filter(la -> !base.equals(Optional.of(la)))
                .flatMap(la -> lire(Quoi.DONNEES, la))
                .ifPresent(disques::add);
        return disques;
    }

    @Override
    public void bindTo(MeterRegistry mesures) {
        lus().forEach(disque -> {
            jauge(mesures, "estran.disque.libre", disque.quoi(), Disque::libre);
            jauge(mesures, "estran.disque.total", disque.quoi(), Disque::total);
        });
    }

    private void jauge(MeterRegistry mesures, String nom, Quoi quoi, ToDoubleFunction<Disque> valeur) {
        Gauge.builder(
                        nom,
                        this,
                        ici -> ici.lus().stream()
                                .filter(disque -> disque.quoi() == quoi)
                                .mapToDouble(valeur)
                                .findFirst()
                                .orElse(Double.NaN))
                .description("in bytes, of the disk under the embedded database, or under the files beside it")
                .baseUnit("bytes")
                .tag("quoi", quoi.code())
                .register(mesures);
    }

    private static Optional<FileStore> support(Path lieu) {
        try {
            return Optional.of(Files.getFileStore(lieu));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What has no size is no disk. */
    private static Optional<Disque> lire(Quoi quoi, FileStore support) {
        try {
            var total = support.getTotalSpace();
            return total > 0 ? Optional.of(new Disque(quoi, support.getUsableSpace(), total)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path existant(Path lieu) {
        var parent = lieu.getParent();
        return parent == null || Files.exists(lieu) ? lieu : existant(parent);
    }
}
