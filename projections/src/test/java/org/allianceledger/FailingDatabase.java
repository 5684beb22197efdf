package org.allianceledger;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDriverBasedDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Another way into a node's database, which fails at a chosen step: a statement that is executed, or a commit. */
public final class FailingDatabase extends DelegatingDataSource {

    private static final Set<String> STEPS = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch");

    private final JdbcTemplate db = new JdbcTemplate(this);
    private final PlatformTransactionManager transactions = new DataSourceTransactionManager(this);
    private int left;
    private Fault fault = Fault.REFUSED;

    /** How a step fails. */
    public enum Fault {
        /** It is not taken. */
        REFUSED,
        /** It is taken, and nobody is told. */
        UNANSWERED,
        /** It is not taken, and the connection is gone, as if the process were. */
        CUT_OFF
    }

    public FailingDatabase(String url) {
        super(source(url));
    }

    private static AbstractDriverBasedDataSource source(String url) {
        return new DriverManagerDataSource(url, LedgerNode.user(url), "");
    }

    /** Lets the step with this number fail, counting from now and from 1. */
    public void failAt(int step, Fault how) {
        left = step;
        fault = how;
    }

    public boolean hasFailed() {
        return left <= 0;
    }

    public JdbcTemplate db() {
        return db;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                return step(real, () -> call(real, method, arguments));
            }
            Object answer = call(real, method, arguments);
            return answer instanceof Statement statement ? watched(real, statement) : answer;
        });
    }

    private Statement watched(Connection connection, Statement real) {
        Class<? extends Statement> type = real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return proxy(
                type,
                (proxy, method, arguments) -> STEPS.contains(method.getName())
                        ? step(connection, () -> call(real, method, arguments))
                        : call(real, method, arguments));
    }

    private interface Taken {
        Object take() throws Throwable;
    }

    private Object step(Connection connection, Taken step) throws Throwable {
        if (--left != 0) {
            return step.take();
        }
        if (fault == Fault.UNANSWERED) {
            step.take();
        } else if (fault == Fault.CUT_OFF) {
            connection.close();
        }
        throw new SQLException("No database at this step", "08006");
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
