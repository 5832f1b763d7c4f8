package fr.estran.presences;

import fr.estran.presences.CompteDetache.Nature;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Comptage;
import fr.estran.presences.Fait.Inconnu;
import fr.estran.presences.Fait.Nombre;
import fr.estran.presences.Fait.RetraitDInconnu;
import fr.estran.presences.Saisie.Marque;
import fr.estran.presences.Saisie.ResultatSaisie;
import fr.estran.presences.Saisie.ResultatSaisie.Faute;
import fr.estran.presences.Saisie.ResultatSaisie.Notee;
import fr.estran.presences.Saisie.ResultatSaisie.Refusee;
import fr.estran.presences.SansNomRepository.Passage;
import fr.estran.socle.commun.SeanceId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** People who came and have no name on the sheet: those noted one by one, and those counted. Called under its lock. */
@Component
record PersonnesSansNom(
        SansNomRepository repository, DemandesSansNomRepository demandes, Desaccords desaccords, Besoins besoins) {

    private static final int ECART_AU_PLUS = 1_000;
    private static final int PERSONNES_AU_PLUS = 10_000;

    ResultatSaisie noter(Saisie saisie, Inconnu inconnu) {
        var faute = besoins.faute(inconnu.besoin());
        if (faute.isPresent()) {
            return new Refusee(faute.get());
        }
        return passage(saisie, new Passage(inconnu.passage(), besoins.net(inconnu.besoin()), false));
    }

    ResultatSaisie retirer(Saisie saisie, RetraitDInconnu retrait) {
        return passage(saisie, new Passage(retrait.passage(), Besoin.VIDE, true));
    }

    ResultatSaisie ajouter(Saisie saisie, Comptage comptage) {
        if (comptage.ecart() == 0 || Math.abs((long) comptage.ecart()) > ECART_AU_PLUS) {
            return new Refusee(Faute.NOMBRE_IMPOSSIBLE);
        }
        repository.reprendre(saisie.seance());
        repository.ajouter(saisie.seance(), saisie.id(), saisie.noteeLe(), comptage.ecart());
        repository.totaliser(saisie.seance());
        return new Notee(false);
    }

    ResultatSaisie compter(Saisie saisie, Nombre dit) {
        if (dit.nombre() < 0 || dit.nombre() > PERSONNES_AU_PLUS) {
            return new Refusee(Faute.NOMBRE_IMPOSSIBLE);
        }
        repository.reprendre(saisie.seance());
        var avant = repository.compte(saisie.seance());
        var marque = Marque.de(saisie);
        var desaccord = avant.nombre() != dit.nombre()
                && desaccords.noter(
                        saisie,
                        avant.marque(),
                        null,
                        "nombre",
                        Objects.toString(avant.nombre()),
                        Objects.toString(dit.nombre()));
        if (marque.apres(avant.marque())) {
            repository.compter(saisie.seance(), dit.nombre(), marque);
            repository.totaliser(saisie.seance());
        }
        return new Notee(desaccord);
    }

    private ResultatSaisie passage(Saisie saisie, Passage passage) {
        repository.reprendre(saisie.seance());
        var avant = demandes.comptee(saisie.seance(), passage.id());
        repository.noter(saisie.seance(), passage, Marque.de(saisie));
        demandes.remplacer(saisie.seance(), avant, demandes.comptee(saisie.seance(), passage.id()));
        repository.totaliser(saisie.seance());
        return new Notee(false);
    }

    /** What people without a name asked for, how it ended and where they were sent: counts of the session from the start. */
    @Repository
    record DemandesSansNomRepository(JdbcClient jdbc) {

        /** What is counted of an entry: nothing once it was taken off, nor when it was counted for good. */
        Besoin comptee(SeanceId seance, UUID passage) {
            return jdbc.sql("""
                select demande, null::integer as duree_min, upper(suite) as suite, acteur_id as acteur
                from passage
                where seance_id = :seance and id = :passage and not retire and not detachee
                """)
                    .param("seance", seance)
                    .param("passage", passage)
                    .query(Besoin.class)
                    .optional()
                    .orElse(Besoin.VIDE);
        }

        void remplacer(SeanceId seance, Besoin avant, Besoin apres) {
            valeurs(avant).forEach((nature, valeur) -> retirer(seance, nature, valeur));
            valeurs(apres).forEach((nature, valeur) -> ajouter(seance, nature, valeur));
        }

        private void ajouter(SeanceId seance, Nature nature, String valeur) {
            ecrire("""
                insert into %1$s as compte (structure_id, seance_id, %2$s, nombre)
                values (structure_courante(), :seance, :valeur%3$s, 1)
                on conflict (structure_id, seance_id, %2$s) do update
                set nombre = compte.nombre + 1
                """, seance, nature, valeur);
        }

        /** A folder of records may have said fewer since. */
        private void retirer(SeanceId seance, Nature nature, String valeur) {
            ecrire("""
                update %1$s
                set nombre = nombre - 1
                where seance_id = :seance and %2$s = :valeur%3$s and nombre > 0
                """, seance, nature, valeur);
            ecrire("""
                delete from %1$s
                where seance_id = :seance and %2$s = :valeur%3$s and nombre = 0
                """, seance, nature, valeur);
        }

        private void ecrire(String sql, SeanceId seance, Nature nature, String valeur) {
            jdbc.sql(sql.formatted(nature.table, nature.champ, nature.type))
                    .param("seance", seance)
                    .param("valeur", valeur)
                    .update();
        }

        private static Map<Nature, String> valeurs(Besoin besoin) {
            var valeurs = new EnumMap<Nature, String>(Nature.class);
            if (besoin.demande() != null) {
                valeurs.put(Nature.DEMANDE, besoin.demande());
            }
            var suite = ParticipationRepository.code(besoin.suite());
            if (suite != null) {
                valeurs.put(Nature.SUITE, suite);
            }
            if (besoin.acteur() != null) {
                valeurs.put(Nature.ORIENTATION, besoin.acteur().toString());
            }
            return valeurs;
        }
    }
}
