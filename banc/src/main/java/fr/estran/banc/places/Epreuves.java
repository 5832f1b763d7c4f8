package fr.estran.banc.places;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;

/** All trials of places, by their numbers in the literature of the trade: see docs/adr/0017. */
public final class Epreuves {

    private static final int PERSONNES = 200;
    private static final int TOURS_CROISES = 100;
    private static final int VERROU_TENU = 10;

    private final Terrain terrain;
    private final Consumer<Constat> dire;

    public Epreuves(Terrain terrain, Consumer<Constat> dire) {
        this.terrain = terrain;
        this.dire = dire;
    }

    /** @param services where the people of the terrain go; the last is killed and started again */
    public void passer(List<ServiceAPart> services, int tours, Duration melange) {
        var croisements = new Croisements(terrain);
        passer("C1", new DernieresPlaces(terrain, tours, PERSONNES));
        passer("C3", new Melange(terrain, melange, () -> false));
        passer("C4", () -> croisements.enOrdreInverse(50));
        passer("C5", new Melange(terrain, melange, () -> tuer(services.getLast(), melange)));
        passer("C6", () -> croisements.surLeFil(TOURS_CROISES));
        passer("C7", croisements::uneSeulePersonne);
        passer("C8", new UnSeulCreneau(terrain, Math.max(1, tours / 5)));
        passer("C9", croisements::lesBords);
        passer("C10", () -> croisements.porteFermee(VERROU_TENU));
    }

    /** @param contexte of a service that has no lock, on the database of the terrain */
    public static void controler(ApplicationContext contexte, Terrain terrain, Consumer<Constat> dire) {
        var proprietaire = contexte.getBean(FlywayConnectionDetails.class);
        new Epreuves(terrain, dire)
                .passer(
                        "C2",
                        new SansGarde(
                                terrain,
                                oui -> BancRepository.garder(
                                        requireNonNull(proprietaire.getJdbcUrl()),
                                        requireNonNull(proprietaire.getUsername()),
                                        requireNonNull(proprietaire.getPassword()),
                                        oui)));
    }

    private static boolean tuer(ServiceAPart service, Duration duree) throws Exception {
        TimeUnit.MILLISECONDS.sleep(duree.toMillis() / 3);
        service.tuer();
        service.relancer();
        service.pret();
        return true;
    }

    private void passer(String nom, Epreuve epreuve) {
        var depart = System.nanoTime();
        try {
            var detail = epreuve.tenter();
            dire.accept(new Constat(nom, true, detail, secondes(depart)));
        } catch (Exception e) {
            dire.accept(new Constat(nom, false, e.toString(), secondes(depart)));
        }
    }

    private static double secondes(long depart) {
        return (System.nanoTime() - depart) / 1e9;
    }
}
