package fr.estran.personnes.vieprivee;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.LectureDuJournal;
import fr.estran.socle.droits.Trace;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the team opened or changed what is held on somebody, and what it did: they may know it, though not who it was. */
@Component
@Order(951)
record TracesDetenues(LectureDuJournal journal) implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("journal");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(new Rubrique(
                "journal",
                journal.traces(fiches).stream().map(TracesDetenues::ligne).toList()));
    }

    private static Map<String, @Nullable Object> ligne(Trace trace) {
        var ligne = new LinkedHashMap<String, @Nullable Object>();
        ligne.put("le", trace.quand());
        ligne.put("acte", LectureDuJournal.dire(trace.acte()));
        return ligne;
    }

    /** It names nobody, and goes with its year. */
    @Override
    public void oublier(Collection<UsagerId> fiches) {}
}
