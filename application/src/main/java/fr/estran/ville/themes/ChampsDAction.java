package fr.estran.ville.themes;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.ChampDAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the town calls its fields of action: asked here, and nowhere else. */
@Service
@Transactional
public class ChampsDAction {

    private final LibelleDeChampRepository repository;
    private final ThematiqueRepository themes;
    private final Journal journal;

    ChampsDAction(LibelleDeChampRepository repository, ThematiqueRepository themes, Journal journal) {
        this.repository = repository;
        this.themes = themes;
        this.journal = journal;
    }

    /** All of them, in their order. */
    @Transactional(readOnly = true)
    public List<LibelleDeChamp> tous() {
        return repository.tous();
    }

    /** As reports say them, by their codes. */
    @Transactional(readOnly = true)
    public Map<String, String> auBilan() {
        return tous().stream().collect(toMap(dit -> dit.champ().code(), LibelleDeChamp::auBilan));
    }

    @Transactional(readOnly = true)
    public String nom(ChampDAction champ) {
        return tous().get(champ.ordinal()).dit();
    }

    void nommer(Conciliation dite) {
        themes.verrouiller();
        dite.verifier(FormulaireChamps.de(tous()).champs());
        new FormulaireChamps(dite.ecrits()).lire().forEach(repository::ecrire);
        journal.noter("thematique.nommer_champs", null);
    }

    @Repository
    record LibelleDeChampRepository(JdbcClient jdbc) {

        private record Ecrit(
                String champ,
                @Nullable String libelle,
                @Nullable String libelleDuBilan) {}

        /** All of them, in their order. */
        List<LibelleDeChamp> tous() {
            var ecrits = jdbc.sql("select champ, libelle, libelle_du_bilan from champ_d_action")
                    .query(Ecrit.class)
                    .list();
            return Stream.of(ChampDAction.values())
                    .map(champ -> ecrits.stream()
                            .filter(ecrit -> ecrit.champ().equals(champ.code()))
                            .findFirst()
                            .map(ecrit -> new LibelleDeChamp(champ, ecrit.libelle(), ecrit.libelleDuBilan()))
                            .orElseGet(() -> new LibelleDeChamp(champ, null, null)))
                    .toList();
        }

        /** The words of the software are kept by keeping none: they follow it, should they change. */
        void ecrire(LibelleDeChamp libelle) {
            var aDire = libelle.propre() != null || libelle.propreAuBilan() != null;
            jdbc.sql(aDire ? """
                insert into champ_d_action (structure_id, champ, libelle, libelle_du_bilan)
                values (structure_courante(), :champ, :libelle, :auBilan)
                on conflict (structure_id, champ) do update
                set libelle = excluded.libelle, libelle_du_bilan = excluded.libelle_du_bilan
                """ : "delete from champ_d_action where champ = :champ")
                    .param("champ", libelle.champ())
                    .param("libelle", libelle.propre())
                    .param("auBilan", libelle.propreAuBilan())
                    .update();
        }
    }

    /** The names of the fields of action as they are typed; none where that of the software is kept. */
    record FormulaireChamps(Champs champs) {

        private static final String NOM = "nom.";
        private static final String AU_BILAN = "bilan.";
        private static final int LONGUEUR = 80;

        /** In the order of the page. */
        static FormulaireChamps de(List<LibelleDeChamp> libelles) {
            var champs = Champs.AUCUN;
            for (var libelle : libelles) {
                champs = champs.avec(NOM + libelle.champ().code(), libelle.propre())
                        .avec(AU_BILAN + libelle.champ().code(), libelle.propreAuBilan());
            }
            return new FormulaireChamps(champs);
        }

        Map<String, String> fautes(Messages m) {
            var fautes = new LinkedHashMap<String, String>();
            for (var champ : ChampDAction.values()) {
                for (var debut : List.of(NOM, AU_BILAN)) {
                    var dit = lu(debut + champ.code());
                    if (dit != null && dit.length() > LONGUEUR) {
                        fautes.put(debut + champ.code(), m.dire("faute.longueur", "n", LONGUEUR));
                    }
                }
            }
            return fautes;
        }

        List<LibelleDeChamp> lire() {
            return Stream.of(ChampDAction.values())
                    .map(champ -> new LibelleDeChamp(champ, lu(NOM + champ.code()), lu(AU_BILAN + champ.code())))
                    .toList();
        }

        private @Nullable String lu(String champ) {
            return LectureDeSaisie.uneLigne(champs.un(champ));
        }
    }

    /** What a field of action is called. @param propre as the town does on its pages, @param propreAuBilan in its reports */
    public record LibelleDeChamp(
            ChampDAction champ,
            @Nullable String propre,
            @Nullable String propreAuBilan) {

        private static final Messages MESSAGES = Messages.de("ville/thematiques");

        /** As the software does. */
        public static String defaut(ChampDAction champ) {
            return MESSAGES.dire("champ." + champ.code());
        }

        public String dit() {
            return propre == null ? defaut(champ) : propre;
        }

        public String auBilan() {
            return propreAuBilan == null ? dit() : propreAuBilan;
        }
    }
}
