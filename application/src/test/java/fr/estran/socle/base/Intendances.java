package fr.estran.socle.base;

import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** The embedded database of the tests, as others would look after it. */
public final class Intendances {

    private Intendances() {}

    /** As on a server of one's own: the owner of the tables is no administrator. */
    public static Intendance duProprietaire(ApplicationContext contexte) {
        var acces = contexte.getBean(ServeurBase.class).acces();
        return new Intendance(acces.url(), acces.migration(), null);
    }

    /** Of a database that nothing is known of yet. */
    public static EtatDeLaBase etat() {
        return new EtatDeLaBase(new Intendance("", new Acces.Role("", ""), null));
    }

    /** Its files would lie where Linux has no room to give. */
    public static Intendance surUnDisquePlein(ApplicationContext contexte) {
        var acces = contexte.getBean(ServeurBase.class).acces();
        return new Intendance(acces.url(), acces.migration(), Path.of("/proc"));
    }
}
