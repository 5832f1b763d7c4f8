package fr.estran.ville.besoins;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.ville.besoins.Comprise.BesoinTrouve;
import fr.estran.ville.besoins.PeseeDesBesoins.LexiqueDesBesoins;
import fr.estran.ville.besoins.PeseeDesBesoins.LexiqueDesBesoins.Dite;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** What somebody needs, from what they say in everyday French. What is typed is neither kept nor logged. */
@Service
@Transactional(readOnly = true)
public class RechercheDeBesoins {

    /** Beyond, one tells a story: its beginning says what for. */
    private static final int LONGUEUR = 300;

    /** Where somebody goes on to another thing. */
    private static final Pattern ENSUITE =
            Pattern.compile("[,;+.\\n]|\\b(?:et|puis|ensuite|ainsi que|et aussi)\\b", Pattern.CASE_INSENSITIVE);

    private static final int PARTS = 3;

    private final ListeDesBesoins besoins;
    private final RechercheDeBesoinsRepository phrases;
    private final LexiqueDesBesoinsRepository lexiques;

    /** Read once: only a migration changes it, and none runs while the service does. */
    private final SingletonSupplier<LexiqueDesBesoins> livre;

    RechercheDeBesoins(
            ListeDesBesoins besoins, RechercheDeBesoinsRepository phrases, LexiqueDesBesoinsRepository lexiques) {
        this.besoins = besoins;
        this.phrases = phrases;
        this.lexiques = lexiques;
        this.livre = SingletonSupplier.of(lexiques::livre);
    }

    /** The likeliest first; nothing where nothing was understood. */
    public List<BesoinTrouve> chercher(String dit, int combien) {
        return chercher(dit, combien, besoins.auChoix());
    }

    private List<BesoinTrouve> chercher(String dit, int combien, Collection<Besoin> parmi) {
        return comprendre(dit, combien, parmi, new PeseeDesBesoins(livre.obtain(), lexiques.deLaVille()))
                .trouves();
    }

    /**
     * What one is to be answered: the first where it is surely meant, with what else is told in the same breath.
     *
     * @param parmi those that may be found
     */
    public Comprise comprendre(String dit, int combien, Collection<Besoin> parmi) {
        var pesee = new PeseeDesBesoins(livre.obtain(), lexiques.deLaVille());
        var toute = comprendre(dit, combien, parmi, pesee);
        var parts = ENSUITE.splitAsStream(dit).limit(PARTS).toList();
        if (parts.size() < 2) {
            return toute;
        }
        var dits = parts.stream()
                .map(part -> comprendre(part, 1, parmi, pesee))
                .filter(Comprise::sure)
                .map(part -> part.trouves().getFirst())
                .toList();
        var surs = dits.stream().map(BesoinTrouve::besoin).distinct().toList();
        if (surs.size() < 2) {
            return toute;
        }
        var parBesoin = new LinkedHashMap<Besoin, BesoinTrouve>();
        Stream.concat(dits.stream(), toute.trouves().stream())
                .forEach(trouve -> parBesoin.putIfAbsent(trouve.besoin(), trouve));
        return new Comprise(List.copyOf(parBesoin.values()), true, surs.subList(1, surs.size()));
    }

    private Comprise comprendre(String dit, int combien, Collection<Besoin> parmi, PeseeDesBesoins pesee) {
        var texte = LectureDeSaisie.texteOuRien(dit);
        var court = texte.substring(0, Math.min(texte.length(), LONGUEUR));
        if (court.isEmpty()) {
            return Comprise.RIEN;
        }
        var parCode = parmi.stream().collect(toMap(Besoin::code, identity()));
        var lus = phrases.lire(court);
        var peses = pesee.peser(lus).stream()
                .filter(pese -> parCode.containsKey(pese.getKey()))
                .toList();
        return new Comprise(
                peses.stream()
                        .flatMap(pese -> Stream.ofNullable(parCode.get(pese.getKey()))
                                .map(besoin -> new BesoinTrouve(besoin, pese.getValue())))
                        .limit(combien)
                        .toList(),
                pesee.sure(lus, peses),
                List.of());
    }

    /** What people say for each need. */
    @Repository
    record LexiqueDesBesoinsRepository(JdbcClient jdbc) {

        private static final RowMapper<Dite> DITE =
                (rs, _) -> new Dite(rs.getString("code"), ensemble(rs.getArray("radicaux")), rs.getInt("poids"));

        /** That of the software, the same for all towns: only a migration changes it. The name of a need says it best. */
        LexiqueDesBesoins livre() {
            var raretes = new HashMap<String, Double>();
            RowCallbackHandler rarete = rs -> raretes.put(rs.getString("radical"), rs.getDouble("rarete"));
            jdbc.sql("select radical, rarete from technique.radical_livre").query(rarete);
            return LexiqueDesBesoins.de(
                    Map.copyOf(raretes), jdbc.sql("""
                        select
                            expression.code,
                            expression.radicaux,
                            case when expression.expression = besoin.nom then 3 else 1 end as poids
                        from technique.expression_livree expression
                        join technique.besoin_livre besoin on besoin.code = expression.code
                        """).query(DITE).list());
        }

        /** That of the town. What it wrote weighs as a name does. */
        LexiqueDesBesoins deLaVille() {
            return LexiqueDesBesoins.de(Map.of(), jdbc.sql("""
                select code, radicaux, 3 as poids
                from besoin_expression
                union all
                select code, radicaux, 3
                from besoin_dit
                """).query(DITE).list());
        }

        private static Set<String> ensemble(Array radicaux) throws SQLException {
            return Set.copyOf(List.of((String[]) radicaux.getArray()));
        }
    }
}
