package fr.estran.bilan.actes;

import fr.estran.bilan.actes.RapportAnnuel.Validation;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Dates;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Fiche.Mention;
import fr.estran.socle.documents.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The corrected cover of a frozen report: the heading as it should be, on a page apart. Nothing on it is left as a blank.
 *
 * @param constat what the heading of the report says instead
 * @param pdf the documents that it goes with
 */
record PageDeGarde(int version, Validation validation, Acte entete, String constat, List<PieceFigee> pdf) {

    private static final Messages M = Messages.de("bilan/actes");

    Document document(LocalDate le) {
        var blocs = new ArrayList<Bloc>();
        blocs.add(new Bloc.Fiche(List.of(
                new Mention(M.dire("mentions.structure"), validation.collectivite()),
                new Mention(M.dire("garde.objet"), validation.titre()),
                new Mention(M.dire("mentions.version"), Integer.toString(version)),
                new Mention(M.dire("mentions.seance"), EnTete.seance(entete)),
                new Mention(
                        M.dire("mentions.numero"), entete.numero() == null ? EnTete.numero(entete) : entete.numero()),
                new Mention(
                        M.dire("mentions.rapporteur"),
                        entete.rapporteur() == null ? EnTete.rapporteur(entete) : entete.rapporteur()),
                new Mention(M.dire("mentions.auteur"), validation.auteur().toString()))));
        blocs.add(new Bloc.Encadre(constat + " " + M.dire("garde.remplace")));
        pdf.forEach(piece -> blocs.add(new Bloc.Paragraphe(M.dire(
                "mentions.empreinte",
                Map.of("fichier", piece.nom(), "empreinte", piece.empreinte().lisible())))));
        blocs.add(new Bloc.Paragraphe(M.dire("garde.etablie_le", Map.of("jour", Dates.date(le)))));
        return new Document(
                M.dire("garde.titre"),
                M.dire("mentions.sujet", Map.of("titre", validation.titre())),
                validation.collectivite(),
                blocs);
    }
}
