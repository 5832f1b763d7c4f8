package fr.estran.socle.base;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Takes several things that a page reads to the database in one statement, and what it answers to where each is looked at. */
@Component
public record Lectures(LecturesRepository repository) {

    public Lues lire(List<Lecture<?>> lectures) {
        return repository.lire(lectures);
    }

    public <T extends Record> List<T> lire(Lecture<T> lecture) {
        return lire(List.<Lecture<?>>of(lecture)).de(lecture.type());
    }

    /** Runs statements that were written elsewhere as one, whose only row holds the rows of each. */
    @Repository
    record LecturesRepository(JdbcClient jdbc) {

        /** What must not be taken for a parameter stands before it. */
        private static final Pattern PARAMETRE = Pattern.compile("'[^']*'|::|:([a-zA-Z]\\w*)");

        /** From how many on the plan of all of them is the larger part: the page of the day has thirty, a sheet three. */
        private static final int BEAUCOUP = 10;

        /** As records are read from columns: by their names, with underscores; a word of a closed list by its code. A column for each. */
        private static final JsonMapper JSON = JsonMapper.builder()
                .propertyNamingStrategy(new PropertyNamingStrategies.NamingBase() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public String translate(String nom) {
                        return JdbcUtils.convertPropertyNameToUnderscoreName(nom);
                    }
                })
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();

        /**
         * Of many statements in one, the plan costs more than the reading: PostgreSQL keeps the one that it has, whatever the
         * parameters are. Left to choose, it takes the planning for next to nothing, and plans anew each time (ADR 0137). The last
         * column gives the choice back to what follows.
         */
        Lues lire(List<Lecture<?>> lectures) {
            var dits = new HashMap<String, @Nullable Object>();
            var ordre = IntStream.range(0, lectures.size())
                    .mapToObj(rang -> ensemble(lectures.get(rang), rang, dits))
                    .collect(joining(",\n", "select\n", ""));
            if (lectures.size() >= BEAUCOUP) {
                jdbc.sql("select set_config('plan_cache_mode', 'force_generic_plan', true)")
                        .query(String.class)
                        .single();
                ordre += ",\nset_config('plan_cache_mode', 'auto', true)";
            }
            return jdbc.sql(ordre)
                    .params(dits)
                    .query((ligne, _) -> lire(lectures, ligne))
                    .single();
        }

        private static String ensemble(Lecture<?> lecture, int rang, Map<String, @Nullable Object> dits) {
            lecture.parametres().forEach((nom, valeur) -> dits.put(nom + "_" + rang, valeur));
            return "(select json_agg(lue) from (" + nommer(lecture.sql(), rang) + ") lue)::text";
        }

        private static String nommer(String sql, int rang) {
            return PARAMETRE
                    .matcher(sql)
                    .replaceAll(trouve -> trouve.group(1) == null ? "$0" : ":" + trouve.group(1) + "_" + rang);
        }

        private static Lues lire(List<Lecture<?>> lectures, ResultSet ligne) throws SQLException {
            var lues = new HashMap<Class<?>, List<?>>();
            for (var rang = 0; rang < lectures.size(); rang++) {
                var type = lectures.get(rang).type();
                if (lues.put(type, lire(type, ligne.getString(rang + 1))) != null) {
                    throw new IllegalStateException("two statements are read as " + type);
                }
            }
            return new Lues(lues);
        }

        /** @param json null where there is no row */
        private static List<?> lire(Class<?> type, @Nullable String json) {
            return json == null
                    ? List.of()
                    : JSON.readValue(json, JSON.getTypeFactory().constructCollectionType(List.class, type));
        }
    }
}
