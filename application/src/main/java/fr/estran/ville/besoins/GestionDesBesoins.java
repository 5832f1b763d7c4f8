package fr.estran.ville.besoins;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.besoins.BesoinRepository.BesoinSaisi;
import fr.estran.ville.besoins.EcritureDeBesoin.DejaLa;
import fr.estran.ville.besoins.EcritureDeBesoin.Gardee;
import java.text.Normalizer;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff write, add, retire and take up needs, and what people say for them. Nothing counted under one is lost. */
@Service
@Transactional
public class GestionDesBesoins {

    private static final int LONGUEUR_D_UN_CODE = 50;

    private final ListeDesBesoins besoins;
    private final BesoinRepository repository;
    private final ExpressionRepository expressions;
    private final Journal journal;
    private final Clock horloge;

    GestionDesBesoins(
            ListeDesBesoins besoins,
            BesoinRepository repository,
            ExpressionRepository expressions,
            Journal journal,
            Clock horloge) {
        this.besoins = besoins;
        this.repository = repository;
        this.expressions = expressions;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Besoin lire(String code) {
        return besoins.lire(code).orElseThrow(Introuvable::new);
    }

    /** As the form shows it. */
    @Transactional(readOnly = true)
    Champs ecrits(String code) {
        return FormulaireBesoin.de(lire(code), expressions.de(code)).champs();
    }

    @Transactional(readOnly = true)
    Map<String, Integer> nombresDExpressions() {
        return expressions.nombres();
    }

    EcritureDeBesoin creer(BesoinSaisi saisie) {
        repository.verrouiller();
        var deja = deCeNom(saisie.nom(), null);
        if (deja.isPresent()) {
            return new DejaLa(deja.get());
        }
        var code = codeLibre(saisie.nom());
        ecrire(code, saisie);
        journal.noter("besoin.creer", null);
        return new Gardee(code);
    }

    EcritureDeBesoin modifier(String code, Conciliation dite) {
        repository.verrouiller();
        dite.verifier(ecrits(code));
        var saisie = new FormulaireBesoin(dite.ecrits()).lire();
        var deja = deCeNom(saisie.nom(), code);
        if (deja.isPresent()) {
            return new DejaLa(deja.get());
        }
        ecrire(code, saisie);
        journal.noter("besoin.modifier", null);
        return new Gardee(code);
    }

    void retirer(String code) {
        repository.verrouiller();
        if (lire(code).auChoix()) {
            repository.retirer(code, horloge.instant());
            journal.noter("besoin.retirer", null);
        }
    }

    void reprendre(String code) {
        repository.verrouiller();
        if (!lire(code).auChoix()) {
            repository.reprendre(code);
            repository.oublierSiLivre(code);
            journal.noter("besoin.reprendre", null);
        }
    }

    private void ecrire(String code, BesoinSaisi saisie) {
        repository.ecrire(code, saisie);
        expressions.remplacer(code, saisie.expressions());
        repository.oublierSiLivre(code);
    }

    private Optional<Besoin> deCeNom(String nom, @Nullable String sauf) {
        return repository.deCeNom(nom, sauf).map(this::lire);
    }

    private String codeLibre(String nom) {
        var lettres = Normalizer.normalize(nom, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_");
        var court = lettres.substring(0, Math.min(lettres.length(), LONGUEUR_D_UN_CODE))
                .replaceAll("^_|_$", "");
        var base = court.isEmpty() ? "besoin" : court;
        var pris = List.copyOf(besoins.parCode().keySet());
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "_" + n))
                .filter(code -> !pris.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** What people say for a need, in the words of the town. */
    @Repository
    record ExpressionRepository(JdbcClient jdbc) {

        List<String> de(String code) {
            return jdbc.sql("select expression from besoin_expression where code = :code order by plier(expression),"
                            + " expression")
                    .param("code", code)
                    .query(String.class)
                    .list();
        }

        /** How many, by need. */
        Map<String, Integer> nombres() {
            var nombres = new HashMap<String, Integer>();
            RowCallbackHandler ligne = rs -> nombres.put(rs.getString("code"), rs.getInt("nombre"));
            jdbc.sql("select code, count(*) as nombre from besoin_expression group by code")
                    .query(ligne);
            return nombres;
        }

        void remplacer(String code, List<String> expressions) {
            jdbc.sql("delete from besoin_expression where code = :code")
                    .param("code", code)
                    .update();
            jdbc.sql("""
                insert into besoin_expression (structure_id, code, expression)
                select structure_courante(), :code, dite
                from unnest(:expressions::text[]) dite
                """).param("code", code).param("expressions", expressions).update();
        }
    }

    /** A need as it is typed; one line for each of the things that people say for it. */
    public record FormulaireBesoin(Champs champs) {

        static final FormulaireBesoin VIERGE = new FormulaireBesoin(Champs.AUCUN);

        private static final int NOM = 80;
        private static final int A_APPORTER = 300;
        private static final int EXPRESSION = 80;
        private static final int EXPRESSIONS = 100;

        /** In the order of the page. */
        static FormulaireBesoin de(Besoin besoin, List<String> expressions) {
            return new FormulaireBesoin(Champs.AUCUN
                    .avec("nom", besoin.nom())
                    .avec("famille", besoin.famille().code())
                    .avec("a_apporter", besoin.aApporter())
                    .avec("expressions", String.join("\n", expressions)));
        }

        /** By field, in the order of the page. */
        Map<String, String> fautes(Messages m) {
            var fautes = new LinkedHashMap<String, String>();
            var nom = uneLigne("nom");
            if (nom == null) {
                fautes.put("nom", m.dire("faute.nom"));
            } else if (nom.length() > NOM) {
                fautes.put("nom", m.dire("faute.longueur", Map.of("n", NOM)));
            }
            if (Code.lire(FamilleDeBesoin.class, champs.un("famille")).isEmpty()) {
                fautes.put("famille", m.dire("faute.famille"));
            }
            var aApporter = uneLigne("a_apporter");
            if (aApporter != null && aApporter.length() > A_APPORTER) {
                fautes.put("a_apporter", m.dire("faute.longueur", Map.of("n", A_APPORTER)));
            }
            var dites = expressions();
            if (dites.size() > EXPRESSIONS) {
                fautes.put("expressions", m.dire("faute.nombre", Map.of("n", EXPRESSIONS)));
            } else if (dites.stream().anyMatch(dite -> dite.length() < 2 || dite.length() > EXPRESSION)) {
                fautes.put("expressions", m.dire("faute.expression", Map.of("n", EXPRESSION)));
            }
            return fautes;
        }

        /** Once there is no fault left. */
        BesoinSaisi lire() {
            return new BesoinSaisi(
                    LectureDeSaisie.texteOuRien(uneLigne("nom")),
                    Code.lire(FamilleDeBesoin.class, champs.un("famille")).orElseThrow(),
                    uneLigne("a_apporter"),
                    expressions());
        }

        private List<String> expressions() {
            return LectureDeSaisie.texteOuRien(champs.un("expressions"))
                    .lines()
                    .map(dite -> dite.strip().replaceAll("\\s+", " "))
                    .filter(dite -> !dite.isEmpty())
                    .distinct()
                    .toList();
        }

        private @Nullable String uneLigne(String champ) {
            return LectureDeSaisie.uneLigne(champs.un(champ));
        }
    }
}
