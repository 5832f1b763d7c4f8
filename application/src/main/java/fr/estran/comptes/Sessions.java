package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions that are open, found by the account that opened them. */
@Component
record Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {

    public static final String OUVERTURE = "estran.ouverture";
    public static final String ORIGINE = "estran.origine";

    /** When whoever opened it last proved who they are. */
    public static final String PREUVE = "estran.preuve";

    /** The same, as their provider told it, where a code of ours is still to be shown. */
    public static final String PREUVE_AILLEURS = "estran.preuve.fournisseur";

    /** What signs whoever came by their provider out there too. */
    public static final String FOURNISSEUR = "estran.fournisseur";

    /** @param ici whether it is the one that the page is seen in */
    record Ouverte(
            Instant depuis,
            Instant dernierPassage,
            @Nullable String origine,
            boolean ici) {}

    List<Ouverte> de(CompteId compte, String ici) {
        var depot = sessions.getIfAvailable();
        return depot == null
                ? List.of()
                : depot.findByPrincipalName(compte.valeur().toString()).values().stream()
                        .map(session -> ouverte(session, ici))
                        .sorted(Comparator.comparing(Ouverte::ici)
                                .thenComparing(Ouverte::dernierPassage)
                                .reversed())
                        .toList();
    }

    /** On a machine without pages there is none. */
    void fermer(CompteId compte) {
        var depot = sessions.getIfAvailable();
        if (depot != null) {
            depot.findByPrincipalName(compte.valeur().toString()).keySet().forEach(depot::deleteById);
        }
    }

    private static Ouverte ouverte(Session session, String ici) {
        Instant ouverture = session.getAttribute(OUVERTURE);
        return new Ouverte(
                ouverture == null ? session.getCreationTime() : ouverture,
                session.getLastAccessedTime(),
                session.getAttribute(ORIGINE),
                session.getId().equals(ici));
    }
}
