package fr.estran.personnes.registre;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a module holds on a person, said by its statements: how each of its tables is given back, and how all of them forget.
 * Each statement may name {@code :fiches}, {@code :maintenant} and {@code :aujourdhui}.
 */
public abstract class DetenusRepository implements Detenteur {

    /** What one table holds on the person, as they read it: a line each, its values by the names of the columns. */
    public record Detenue(String table, String lecture) {}

    private record Contact(UsagerId usager, LocalDate le) {}

    private final JdbcClient jdbc;
    private final Clock horloge;
    private final List<Detenue> detenues;
    private final List<String> oublis;

    protected DetenusRepository(JdbcClient jdbc, Clock horloge, List<Detenue> detenues, List<String> oublis) {
        this.jdbc = jdbc;
        this.horloge = horloge;
        this.detenues = detenues;
        this.oublis = oublis;
    }

    @Override
    public Set<String> tables() {
        return detenues.stream().map(Detenue::table).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return detenues.stream()
                .map(detenue -> new Rubrique(
                        detenue.table(), de(fiches, detenue.lecture()).query().listOfRows()))
                .toList();
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        oublis.forEach(oubli -> de(fiches, oubli).update());
    }

    protected StatementSpec de(Collection<UsagerId> fiches, String sql) {
        return jdbc.sql(sql)
                .param("fiches", fiches)
                .param("maintenant", horloge.instant())
                .param("aujourdhui", LocalDate.now(horloge));
    }

    /** What gives each {@code usager}, once, and the last day on which something was heard of them, as {@code le}. */
    protected @Nullable String contacts() {
        return null;
    }

    @Override
    public Map<UsagerId, LocalDate> derniersContacts() {
        var sql = contacts();
        return sql == null ? Map.of() : parUsager(jdbc.sql(sql));
    }

    @Override
    public Map<UsagerId, LocalDate> derniersContacts(Collection<UsagerId> fiches) {
        var sql = contacts();
        return sql == null
                ? Map.of()
                : parUsager(jdbc.sql("select usager, le from (" + sql + ") contact where usager = any(:fiches)")
                        .param("fiches", fiches));
    }

    private static Map<UsagerId, LocalDate> parUsager(StatementSpec contacts) {
        return contacts.query(Contact.class).stream().collect(toMap(Contact::usager, Contact::le));
    }
}
