package fr.estran.bilan.statistiques;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Code;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What the figures are narrowed to: at most one value for each {@link Filtre}. */
public record Selection(Map<Filtre, String> valeurs) {

    public static final Selection AUCUNE = new Selection(Map.of());

    public Selection {
        valeurs = Map.copyOf(valeurs);
    }

    public Selection avec(Filtre filtre, String valeur) {
        var nouvelles = new EnumMap<Filtre, String>(Filtre.class);
        nouvelles.putAll(valeurs);
        nouvelles.put(filtre, valeur);
        return new Selection(nouvelles);
    }

    public boolean vide() {
        return valeurs.isEmpty();
    }

    boolean retient(Filtre filtre) {
        return valeurs.containsKey(filtre);
    }

    /** What is asked of a session, in SQL: the values themselves are parameters. */
    String seance() {
        return valeurs.keySet().stream()
                .sorted()
                .map(Filtre::seance)
                .collect(joining(" and ", "(", ")"))
                .replace("()", "true");
    }

    /** By what the figures may be narrowed: a code of the service ({@code penhars}, {@code atelier}) or a reference ({@code L01}). */
    public enum Filtre implements Code {
        QUARTIER("decoupage.en_quartiers and lieu.quartier = :quartier"),
        LIEU("lieu.reference = :lieu"),
        TYPE("action.type = :type"),
        THEMATIQUE("""
                coalesce((
                            select retenue from thematique_retenue where thematique_retenue.code = action.thematique
                        ), 'inconnu') = :thematique"""),
        CONSEILLER("""
                exists (
                            select from seance_conseiller
                            join conseiller
                                on conseiller.structure_id = seance_conseiller.structure_id
                                and conseiller.id = seance_conseiller.conseiller_id
                            where seance_conseiller.seance_id = seance.id and conseiller.reference = :conseiller
                        )"""),
        /** Of how somebody registered for the action: it chooses presences, and no session. */
        CANAL("true");

        public static final Set<Filtre> TOUS = EnumSet.allOf(Filtre.class);
        static final Set<Filtre> DES_SEANCES = EnumSet.complementOf(EnumSet.of(CANAL));
        static final Set<Filtre> AUCUN = EnumSet.noneOf(Filtre.class);

        private final String seance;

        Filtre(String seance) {
            this.seance = seance;
        }

        /** What it asks of a {@code seance}, with its {@code action} and its {@code lieu}. */
        String seance() {
            return seance;
        }
    }
}
