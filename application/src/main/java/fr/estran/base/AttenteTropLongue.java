package fr.estran.base;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** PostgreSQL says that a lock was waited for too long; Spring, by itself, only that something went wrong. */
final class AttenteTropLongue extends SQLExceptionSubclassTranslator {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException e) {
        return LOCK_NOT_AVAILABLE.equals(e.getSQLState())
                ? new CannotAcquireLockException(task, e)
                : super.doTranslate(task, sql, e);
    }
}
